import { describe, expect, it } from 'vitest'
import { conditionNames } from '@/locales/en/condition-names'
import * as page from '@/locales/en/page'
import { barriers } from '../support/axe'
import { before } from '../support/answers'
import { every, goBack, heading, link, one, press, textOf, texts } from '../support/page'
import { render } from '../support/render'

const addresses = [
  '/conditions/rheumatoid-arthritis',
  '/conditions/no-such-condition',
  '/treatments',
  '/treatments/stem-cells',
  '/about',
  '/about/sources',
  '/no/such/page',
]

describe('a page to read', () => {
  it.each(addresses)('has one main heading, a title and no barrier: %s', async (address) => {
    await render(address)
    expect(every('h1')).toHaveLength(1)
    expect(document.title).toMatch(new RegExp(`.+ – ${page.app}$`))
    expect(await barriers()).toEqual([])
  })

  it('has a title of its own', async () => {
    const { router } = await render('/')
    const titles = new Set<string>()
    for (const address of addresses) {
      await router.push(address)
      titles.add(document.title)
    }
    expect(titles.size).toBe(addresses.length)
  })

  it('takes focus at its heading when it is opened, and leads back to the check', async () => {
    await render('/check/sex', { given: before('sex') })
    await press(link(page.footer.about))
    expect(heading()).toBe(page.aboutPage.title)
    expect(document.activeElement).toBe(one('h1'))
    await goBack()
    expect(location.pathname).toBe('/check/sex')
  })
})

describe('the page of a condition', () => {
  it('says first that it is no diagnosis, then what helps to talk with a doctor', async () => {
    await render('/conditions/rheumatoid-arthritis')
    expect(heading()).toBe(conditionNames['rheumatoid-arthritis'].name)
    expect(textOf(one('.not-a-diagnosis-line'))).toContain(page.results.notHeading)
    const t = page.condition
    expect(texts('main h2')).toEqual(
      expect.arrayContaining([t.about, t.features, t.urgent, t.questions, t.sources]),
    )
  })

  it('opens its sources in a new tab without telling where the person came from', async () => {
    await render('/conditions/rheumatoid-arthritis')
    const sources = every('main a[target="_blank"]') as HTMLAnchorElement[]
    expect(sources.length).toBeGreaterThan(3)
    for (const source of sources) {
      expect(source.host).not.toBe(location.host)
      expect([...source.relList].toSorted()).toEqual(['noopener', 'noreferrer'])
    }
  })
})
