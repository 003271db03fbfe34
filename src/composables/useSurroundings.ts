import { inject, type Component, type InjectionKey } from 'vue'

/** What is known of the page around the check, and of the worker behind it. */
export interface Surroundings {
  /** What stands in for the check on a page that may not offer it, because the clinic has not named it. */
  refusal?: Component
  /** What there is to tell beside the page, such as a newer build. */
  notice?: Component
  /** The page has a form for inquiries of its own, and brings the person there. */
  hasForm?: boolean
}

export const surroundingsKey: InjectionKey<Surroundings> = Symbol('surroundings')

/** The page around the check; on its own, or with a page that has not spoken, there is nothing to know. */
export const useSurroundings = () => inject<Readonly<Surroundings>>(surroundingsKey, {})
