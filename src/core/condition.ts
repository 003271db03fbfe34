import type { CitationId, Evidence } from './citation'

export type ConditionId = string
export type SymptomId = string

/** Of 100 people who have the condition, how many have the feature at some time. */
export const frequencies = ['very-common', 'common', 'less-common', 'uncommon'] as const

/** very-common: 60 or more of 100; common: 30 to 59; less-common: 10 to 29; uncommon: fewer than 10. */
export type Frequency = (typeof frequencies)[number]

/** A symptom that is usual in a condition, how usual, and how we know. */
export interface Feature {
  readonly finding: SymptomId
  readonly frequency: Frequency
  readonly evidence: Evidence
  /** What the feature rests on; empty when it is from memory. */
  readonly sources: readonly CitationId[]
}

/** Where a statement about a condition comes from. */
export interface Basis {
  readonly evidence: Evidence
  readonly sources: readonly CitationId[]
}

/** How the numbers of women and men compare among people with a condition. */
export type Skew = 'mostly-women' | 'more-women' | 'equal' | 'more-men'

/** How fast an illness, or a bout of it, comes on: over hours or days, over weeks, months or years. */
export const paces = ['days', 'weeks', 'months', 'years'] as const
export type Pace = (typeof paces)[number]

/** How an illness runs: one bout that ends, bouts or flares that come back, or there all the time. */
export const courses = ['monophasic', 'relapsing', 'persistent'] as const
export type Course = (typeof courses)[number]

/** What a treatment sets out to do. */
export const treatmentKinds = [
  'ease-symptoms',
  'replace',
  'suppress-immune',
  'remove-trigger',
  'protect-organs',
  'other',
] as const
export type TreatmentKind = (typeof treatmentKinds)[number]

/** What kind of illness it is. */
export type ConditionKind =
  'autoimmune' | 'immune-mediated' | 'autoinflammatory' | 'tumor-reaction' | 'related'

/** What answers are held against, and what the result tells of a condition. */
export interface Profile {
  readonly id: ConditionId
  readonly kind: ConditionKind
  /** 1: at least 1 in 200 people; 2: down to 1 in 2,000; 3: down to 1 in 20,000; 4: rarer; 0: depends on a treatment. */
  readonly rarity: 0 | 1 | 2 | 3 | 4
  /** Usual age in years at the start, from and to. */
  readonly ages: readonly [number, number]
  readonly skew: Skew
  /** The usual pace of onset; several where people differ, none where it is not known. */
  readonly onset: readonly Pace[]
  /** The usual course; several where people differ, none where it is not known. */
  readonly course: readonly Course[]
  /** By definition only with these organs, or in this situation. */
  readonly onlyIf?: 'female' | 'postpartum' | 'pregnant' | 'cancer-immunotherapy' | 'lupus-medicine'
  /** By definition it is found only at these ages, in years. */
  readonly onlyAges?: readonly [number, number]
  readonly features: readonly Feature[]
  /** `draft` until a clinician has read it; then the day, as yyyy-mm-dd. */
  readonly review: { readonly status: 'draft' | 'reviewed'; readonly on: string }
}

/** A condition as data; its words live in the locales. */
export interface Condition extends Profile {
  readonly bodySystems: readonly string[]
  readonly codes: { readonly icd10?: string; readonly doid?: string }
  /** What the words about the condition rest on, statement by statement. */
  readonly basis: {
    readonly rarity: Basis
    readonly sex: Basis
    readonly age: Basis
    readonly ancestry: Basis
    readonly family: Basis
    readonly onset: Basis
    readonly course: Basis
  }
  readonly treatments: readonly TreatmentKind[]
  readonly sources: readonly CitationId[]
}
