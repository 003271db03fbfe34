/** All conditions, as far as a list needs them. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:condition-list' {
  export const conditionList: readonly {
    readonly id: import('@/content/condition-ids').ConditionId
    readonly bodySystems: readonly string[]
    readonly treatments: readonly import('@/core/condition').TreatmentKind[]
    /** Whether a clinician has read it. */
    readonly reviewed: boolean
  }[]
}

/** Each condition's page, loaded by itself. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:condition-pages' {
  type ConditionId = import('@/content/condition-ids').ConditionId
  export interface ConditionPage {
    readonly condition: import('@/core/condition').Condition & { readonly id: ConditionId }
    /** Conditions that share many of its signs, most first. */
    readonly related: readonly ConditionId[]
    /** The sources that anything on the page rests on. */
    readonly sources: readonly import('@/core/citation').Citation[]
    readonly words: import('@/locales/condition-words').ConditionWords
  }
  export const conditionPages: Readonly<
    Record<ConditionId, () => Promise<{ readonly default: ConditionPage }>>
  >
}

/** The sources that the warnings rest on. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:warning-sources' {
  export const warningSources: readonly import('@/core/citation').Citation[]
}

/** A short name for all facts, sources and warnings together; it changes when any of them does. */
declare module 'virtual:content-version' {
  export const contentVersion: string
}

/** The part of each condition that answers are held against. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:condition-profiles' {
  export const profiles: readonly (import('@/core/condition').Profile & {
    readonly id: import('@/content/condition-ids').ConditionId
  })[]
}

/** The first questions, so that a person can begin while the others are fetched. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:opening' {
  export const openingQuestionnaire: import('@/core/questionnaire').Questionnaire
  export const openingWords: import('@/locales/question-words').QuestionWords
}

/** What each symptom is called, the part of its words that is needed nearly everywhere. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:symptom-names' {
  export const symptoms: Readonly<
    Record<
      import('@/content/symptoms').SymptomId,
      Pick<import('@/locales/symptom-words').SymptomWords, 'label' | 'medical'>
    >
  >
}

/** What each symptom means. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:symptom-help' {
  export const symptomHelp: Readonly<Record<string, string>>
}

/** Common causes of each symptom that are not autoimmune. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:everyday-causes' {
  export const everydayCauses: Readonly<
    Record<import('@/content/symptoms').SymptomId, readonly string[]>
  >
}

/** What people call each symptom, as far as the search looks at it, a phrase a line. Cut from the content by `scripts/cut-content.ts`. */
declare module 'virtual:phrases' {
  export const phrases: Readonly<Record<import('@/content/symptoms').SymptomId, string>>
}
