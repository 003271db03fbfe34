import { describe, expect, it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { redFlags } from '@/content/red-flags'
import { findings } from '@/content/findings'
import { symptoms } from '@/content/symptoms'
import { homeOf } from '@/content/symptom-homes'
import { conditionIds } from '@/content/condition-ids'
import { itemsRead, optionsNamed, type Criterion } from '@/core/criterion'
import { drawingOf } from '@/core/drawing'
import { itemsOf, offersOf } from '@/core/questionnaire'

const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
const order = [...items.keys()]
const gates = itemsOf(questionnaire).flatMap((item) => [
  ...(item.enableWhen ? [[item.id, item.enableWhen] as const] : []),
  ...offersOf(item).flatMap((offer) =>
    offer.enableWhen ? [[`${item.id} ${offer.id}`, offer.enableWhen] as const] : [],
  ),
])
const waysOut = ['not-sure', 'prefer-not-to-say', 'skipped', 'none-of-these']

/** Every option an item can be answered with. */
function answersTo(id: string): string[] {
  const item = items.get(id)!
  const offers = offersOf(item).map((offer) => offer.id)
  if (item.kind === 'grid')
    return offers.flatMap((row) => item.columns.map((column) => `${row}:${column}`))
  if (item.kind === 'checklist')
    return offers.flatMap((row) => ['yes', 'no', 'not-sure'].map((said) => `${row}:${said}`))
  return [...offers, ...waysOut]
}

it('no item is asked twice', () => {
  expect(items.size).toBe(itemsOf(questionnaire).length)
})

it('an item or option is gated only by items asked before it', () => {
  for (const [id, gate] of gates)
    for (const earlier of itemsRead(gate)) {
      const own = id.split(' ')[0]!
      expect(order, `${id} reads ${earlier}`).toContain(earlier)
      expect(order.indexOf(earlier), `${id} reads ${earlier}`).toBeLessThan(order.indexOf(own))
    }
})

const rules: [string, Criterion][] = [
  ...gates.map(([id, gate]) => [`the gate of ${id}`, gate] as [string, Criterion]),
  ...redFlags.map((flag) => [`red flag ${flag.id}`, flag.when] as [string, Criterion]),
  ...findings.flatMap((finding): [string, Criterion][] => [
    [`finding ${finding.id}`, finding.when],
    [`finding ${finding.id} denied`, finding.absentWhen],
  ]),
]

it('every rule names options that its items offer', () => {
  const known = new Map(order.map((id) => [id, new Set(answersTo(id))]))
  for (const [name, rule] of rules)
    for (const [item, option] of optionsNamed(rule))
      expect(known.get(item)?.has(option), `${name}: ${item} ${option}`).toBe(true)
})

describe('the vocabulary', () => {
  it('has 161 symptoms, and each can be ticked on a page of its own and found by the search', () => {
    expect(symptoms).toHaveLength(161)
    const search = offersOf(items.get('other-symptoms')!).map(({ id }) => id)
    for (const { id } of symptoms) {
      expect(
        offersOf(items.get(homeOf(id))!).map((offer) => offer.id),
        id,
      ).toContain(id)
      expect(search).toContain(id)
    }
  })

  it('offers exactly the eight symptoms of the source document on one page', () => {
    expect(offersOf(items.get('first-symptoms')!).map(({ id }) => id)).toEqual([
      'dizziness',
      'fatigue',
      'fever',
      'itchy-skin',
      'joint-pain',
      'rash',
      'weakness',
      'weight-change',
    ])
  })

  it('asks for every symptom that is urgent as ticked on the very first page', () => {
    const first = offersOf(items.get(order[0]!)!).map(({ id }) => id)
    const urgentAsTicked = [
      ...[
        'fainting',
        'purple-spots',
        'deep-swelling',
        'jaundice',
        'vision-loss',
        'eye-pain-moving',
      ],
      ...[
        'double-vision',
        'chest-pain',
        'chest-pain-breathing',
        'coughing-blood',
        'one-leg-swelling',
      ],
      ...['blood-in-urine', 'bloody-stool', 'sudden-one-side', 'weakness-climbing'],
      ...['thunderclap-headache', 'confusion', 'behavior-change', 'saddle-numbness'],
      ...['severe-belly-pain', 'vomiting-blood-black-stool', 'suicidal-thoughts'],
      ...['cold-painful-limb', 'noisy-breathing'],
    ]
    expect(first).toEqual(expect.arrayContaining(urgentAsTicked))
  })
})

it('lists every condition for the family and for the person', () => {
  for (const id of ['family-which', 'own-conditions'])
    expect(offersOf(items.get(id)!).map((offer) => offer.id)).toEqual(
      expect.arrayContaining([...conditionIds]),
    )
})

it('is drawn in docs/questionnaire.md', async () => {
  await expect(
    `# The questionnaire as it is asked\n\nDrawn from \`src/content/questionnaire/\` by \`tests/content/questionnaire.test.ts\`; do not edit by hand.\n\n\`\`\`mermaid\n${drawingOf(questionnaire)}\n\`\`\`\n`,
  ).toMatchFileSnapshot('../../docs/questionnaire.md')
})
