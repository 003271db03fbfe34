import { describe, expect, it, vi } from 'vitest'
import { citations } from '@/content/citations'
import { conditions } from '@/content/conditions'
import { emergencyNumberSources } from '@/content/emergency-number-sources'
import { background } from '@/content/outcome'
import type { Status } from '@/core/finding'
import { matchesOf } from '@/core/match'
import { about } from '@/locales/en/about'
import { changes } from '@/locales/en/changes'
import { conditionNames } from '@/locales/en/condition-names'
import { treatmentGroups } from '@/locales/en/guides'
import * as page from '@/locales/en/page'
import { stemCells } from '@/locales/en/stem-cells'
import {
  every,
  fieldCalled,
  heading,
  link,
  press,
  spoken,
  textOf,
  texts,
  type,
} from '../support/page'
import { render } from '../support/render'

describe('treatments', () => {
  it.each(Object.entries(treatmentGroups))(
    'tell what %s means, with examples and the conditions it is named for',
    async (kind, { name, explain, examples }) => {
      await render('/treatments')
      const section = every('main section').find((part) => textOf(part).startsWith(name))!
      expect(textOf(section)).toContain(explain)
      expect(textOf(section)).toContain(examples)
      const named = conditions
        .filter(({ treatments }) => (treatments as readonly string[]).includes(kind))
        .map(({ id }) => conditionNames[id as keyof typeof conditionNames].name)
      const links = [...section.querySelectorAll('li a')].map(textOf)
      expect(links.toSorted()).toEqual(named.toSorted())
      expect(links.length).toBeGreaterThan(5)
    },
  )

  it('lead to the honest page about stem cells', async () => {
    await render('/treatments')
    await press(link(page.results.stemCellsLink))
    expect(heading()).toBe(stemCells.title)
  })
})

describe('the page about stem cells', () => {
  it('sets every claim beside a label and a source, or says that none was found', async () => {
    await render('/treatments/stem-cells')
    const claims = every('.claim').slice(stemCells.threeThings.length)
    expect(claims).toHaveLength(stemCells.claims.length)
    for (const claim of claims) {
      expect(claim.querySelector('.evidence-label')?.textContent).toMatch(
        /^(Strong|Moderate|Early|No benefit shown|Not known|Approved)$/,
      )
      expect(claim.querySelectorAll('cite, .unchecked').length).toBeGreaterThan(0)
    }
  })

  it('names all seven reviews of 2015 and 2016, and that they are older than the trials', async () => {
    await render('/treatments/stem-cells')
    expect(stemCells.quoted.reviews).toHaveLength(7)
    for (const { source } of stemCells.quoted.reviews)
      expect(textOf(document.querySelector('main'))).toContain(
        citations.find(({ id }) => id === source)!.title,
      )
  })
})

describe('about', () => {
  it('leads a clinic’s people to the set-up page', async () => {
    await render('/about')
    expect(link(page.aboutPage.setup).getAttribute('href')).toMatch(/\/setup\/$/)
  })

  it('does not lead there from inside a clinic’s page', async () => {
    vi.stubGlobal('parent', {})
    await render('/about')
    vi.unstubAllGlobals()
    expect(texts('main h2')).not.toContain(page.aboutPage.forClinics)
  })

  it('works its example out as the check does', () => {
    const said: Record<string, Status> = { yes: 'present', no: 'absent', 'not-sure': 'unknown' }
    const matches = matchesOf(conditions, {
      timing: new Map(),
      status: new Map(about.example.rows.map(({ sign, said: answer }) => [sign, said[answer]!])),
      person: {
        age: [40, 49],
        sex: 'female',
        family: [],
        own: [],
        exposedTo: [],
        situations: new Set(),
        notSituations: new Set([
          'pregnant',
          'postpartum',
          'cancer-immunotherapy',
          'lupus-medicine',
        ]),
      },
      background,
    })
    const overlapWith = (id: string) =>
      matches.find(({ condition }) => condition.id === id)?.overlap
    expect(overlapWith('rheumatoid-arthritis')).toBe('much')
    expect(overlapWith('systemic-lupus-erythematosus')).toBeDefined()
    const features = conditions.find(({ id }) => id === 'rheumatoid-arthritis')!.features
    for (const { sign } of about.example.rows)
      expect(
        features.some(({ finding }) => finding === sign),
        sign,
      ).toBe(true)
    expect(about.example.rows.map(({ counts }) => counts)).toContain('open')
  })

  it('tells what changed, newest first, on days that exist', async () => {
    await render('/about')
    const days = changes.map(({ on }) => on)
    expect(days).toEqual(days.toSorted().reverse())
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    expect(texts('main time')).toEqual(days)
  })

  it('leads to every source, which can be searched', async () => {
    await render('/about')
    await press(link(page.aboutPage.allSources))
    expect(heading()).toBe(page.sourcesPage.title)
    const all = citations.length + emergencyNumberSources.length
    expect(every('.source-list li')).toHaveLength(all)
    expect(spoken()).toEqual([page.sourcesPage.count(all)])
    await type(fieldCalled(page.sourcesPage.search), 'multiple sclerosis')
    const found = texts('.source-list li')
    expect(found.length).toBeLessThan(all)
    for (const source of found) expect(source.toLowerCase()).toContain('multiple sclerosis')
  })
})
