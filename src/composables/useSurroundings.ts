import { inject, type InjectionKey } from 'vue'

/** What is known of the page around the check. */
interface Surroundings {
  /** It may not offer the check: the clinic has not named it. */
  readonly refused: boolean
}

export const surroundingsKey: InjectionKey<Surroundings> = Symbol('surroundings')

/** The page around the check; on its own, or with a page that has not spoken, there is nothing to know. */
export const useSurroundings = () => inject(surroundingsKey, { refused: false })
