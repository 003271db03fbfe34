import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { itemsOf, offersOf } from '@/core/questionnaire'
import { words } from '@/locales/en'
import { conditionNames } from '@/locales/en/condition-names'
import { symptoms } from '@/locales/en/symptoms'
import { synonyms } from '@/locales/en/synonyms'
import { urgentLines } from '@/locales/en/urgent-lines'
import { speakTo } from '@/locales/voice'
import { symptoms as vocabulary } from '@/content/symptoms'

const items = itemsOf(questionnaire)

it('every symptom has words and everyday names, and none is left over', () => {
  const ids = vocabulary.map(({ id }) => id).sort()
  expect(Object.keys(symptoms).sort()).toEqual(ids)
  expect(Object.keys(synonyms).sort()).toEqual(ids)
})

it.each(items.map((item) => [item.id, item] as const))(
  '%s is worded, option by option',
  (id, item) => {
    const wording = words.items[id]!
    for (const text of [wording.question, wording.meaning, wording.why, wording.short])
      expect(text.trim()).not.toBe('')
    for (const { id: option } of offersOf(item)) {
      const symptom = option.replace(/-(before|not)$/, '')
      const worded =
        wording.options?.[option] ??
        symptoms[symptom as keyof typeof symptoms]?.label ??
        urgentLines[option as keyof typeof urgentLines] ??
        conditionNames[option as keyof typeof conditionNames]?.name
      expect(worded, option).toBeTruthy()
    }
    if (item.kind === 'grid')
      for (const column of item.columns) expect(wording.columns?.[column], column).toBeTruthy()
    if (item.kind === 'choices')
      for (const group of item.groups ?? [])
        expect(wording.groups?.[group.id], group.id).toBeTruthy()
    if (item.kind === 'choices' || item.kind === 'checklist' || item.kind === 'search')
      expect(wording.none, 'none of these').toBeTruthy()
    if (item.kind !== 'note') expect(wording.missing).toMatch(/^Select /)
  },
)

it('every urgent line is offered on some page, and none is left over', () => {
  const offered = new Set(
    items.flatMap((item) => (item.kind === 'checklist' ? offersOf(item).map(({ id }) => id) : [])),
  )
  const onFirstPage = new Set(offersOf(items[0]!).map(({ id }) => id))
  for (const line of Object.keys(urgentLines))
    expect(offered.has(line) || onFirstPage.has(line), line).toBe(true)
  for (const line of offered) expect(urgentLines, line).toHaveProperty(line)
})

/** Everything a person reads on the way to the result, as it is spoken to them. */
const spoken = [
  ...Object.entries(words.items).flatMap(([id, wording]) =>
    [
      wording.question,
      wording.hint,
      wording.meaning,
      wording.why,
      wording.missing,
      wording.none,
      ...Object.values(wording.options ?? {}),
      ...Object.values(wording.notes ?? {}),
    ]
      .filter((text) => text !== undefined)
      .map((text) => [id, text] as const),
  ),
  ...Object.entries(symptoms).flatMap(([id, { label, help }]) => [
    [id, label] as const,
    [id, help] as const,
  ]),
  ...Object.entries(urgentLines),
]

describe('speaking to someone who answers for another person', () => {
  const addressed = new Set([
    'urgent-signs',
    'family',
    'for-whom',
    'ask-an-adult',
    'medicines',
    'own-conditions',
  ])

  it.each(['self', 'child', 'other'] as const)('leaves no token unspoken for %s', (forWhom) => {
    for (const [id, text] of spoken) expect(speakTo(forWhom, text), id).not.toMatch(/[{}[\]|]/)
  })

  it('never asks about "you" when the check is for a child', () => {
    for (const [id, { question, none }] of Object.entries(words.items)) {
      if (addressed.has(id)) continue
      for (const text of [question, none].filter((part) => part !== undefined)) {
        const forChild = speakTo('child', text)
          .replace(/your child(’s)?/gi, '')
          .replace(/do you notice/gi, '')
        expect(forChild, `${id}: ${text}`).not.toMatch(/\byou(r|rs|rself)?\b/i)
      }
    }
  })
})
