import { buildPart } from '../build-part.ts'
import { optionsOf } from './floor/markup.ts'
import { floorQuestions } from './floor/questions.ts'

/** What the floor fetches for its result: as much text as a short result has. */
const result = Array.from({ length: 4 }, (_, at) => [
  `What the ${['first', 'second', 'third', 'fourth'][at]} part of this result says`,
  'This page tells nothing about you. It is here so that something can be fetched, read out and put on the screen when the last question has been answered. What you chose stands below, question by question.'.repeat(
    at + 1,
  ),
])

/**
 * The least that a questionnaire in a browser can be: one page without any framework, its styles, its script and its first question
 * inside it. What ours takes longer than this is what Vue, our words and our care cost.
 */
export async function floorFiles(): Promise<ReadonlyMap<string, string>> {
  const [first] = floorQuestions
  const [styles, script] = await Promise.all(
    ['page.css', 'script.ts'].map((file) => buildPart(`../scripts/bench-web/floor/${file}`)),
  )
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A quiet day at home</title><link rel="icon" href="data:,"><style>${styles}</style></head><body><main><form data-question-id="${first!.id}"><progress value="1" max="${floorQuestions.length}" aria-label="Progress"></progress><p class="count">Question 1 of ${floorQuestions.length}</p><fieldset><legend><h1>${first!.text}</h1></legend><p class="hint">${first!.hint}</p><div class="options">${optionsOf(first!, [])}</div></fieldset><div class="buttons"><button type="button" class="back" hidden>Back</button><button class="forward" data-testid="continue" disabled>Continue</button></div></form></main><script>${script}</script></body></html>`
  return new Map([
    ['/index.html', page],
    ['/result.json', JSON.stringify(result)],
  ])
}
