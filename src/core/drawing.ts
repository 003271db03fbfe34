import { itemsRead } from './criterion'
import { offersOf, type Item, type Questionnaire } from './questionnaire'

/** The questionnaire as a Mermaid flow chart: its sections in order, and an arrow for each item that gates another. */
export function drawingOf(questionnaire: Questionnaire): string {
  const sections = questionnaire.sections.flatMap((section) => [
    `  subgraph ${section.id}-section`,
    ...section.items.map((item) => `    ${item.id}${item.urgent ? '{{urgent}}' : ''}`),
    '  end',
  ])
  const order = questionnaire.sections
    .map((section) => `${section.id}-section`)
    .reduce<string[]>(
      (arrows, id, at, all) => (at === 0 ? arrows : [...arrows, `  ${all[at - 1]} --> ${id}`]),
      [],
    )
  const gates = questionnaire.sections.flatMap((section) =>
    section.items.flatMap((item) => gatesOf(item).map((gate) => `  ${gate} -.-> ${item.id}`)),
  )
  return ['flowchart TD', ...sections, ...order, ...gates].join('\n')
}

/** The items that decide whether an item, or any of its options, is asked. */
const gatesOf = (item: Item): string[] => [
  ...new Set(
    [item, ...offersOf(item)].flatMap(({ enableWhen }) =>
      enableWhen ? itemsRead(enableWhen) : [],
    ),
  ),
]
