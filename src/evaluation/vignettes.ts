import type { Evaluation } from './evaluate'
import type { Departure, Vignette } from './vignette'

const files = import.meta.glob<readonly Vignette[]>('../../tests/vignettes/*.json', {
  eager: true,
  import: 'default',
})

/** The made-up people, with the group that each belongs to: the name of its file. */
export const vignettes: readonly { readonly group: string; readonly vignette: Vignette }[] =
  Object.entries(files).flatMap(([path, people]) =>
    people.map((vignette) => ({ group: path.split('/').pop()!.replace('.json', ''), vignette })),
  )

/** A made-up person, what the check made of their words, and where it departs from what is expected. */
export interface Tried {
  readonly group: string
  readonly vignette: Vignette
  readonly got: Evaluation
  readonly departures: readonly Departure[]
}
