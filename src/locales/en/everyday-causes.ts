import { all, says, unless, type Criterion } from '@/core/criterion'

const grown = unless(says('age', 'under-5', '5-9', '10-15'))
const mayHavePeriods = all(
  unless(says('sex', 'male')),
  unless(says('age', 'under-5', '5-9', '60-69', '70-plus')),
)

/** Everyday causes that only make sense for some people, by a word of the cause; all others are told to everyone. */
export const causesForSome: readonly { readonly word: RegExp; readonly when: Criterion }[] = [
  {
    word: /menopause/,
    when: all(
      unless(says('sex', 'male')),
      says('age', '40-49', '50-59', '60-69', 'prefer-not-to-say', 'skipped'),
    ),
  },
  {
    word: /pregnancy|period|birth control|childbirth|breastfeeding|PCOS/,
    when: all(grown, mayHavePeriods),
  },
  {
    word: /prostate/,
    when: all(unless(says('sex', 'female')), says('age', '50-59', '60-69', '70-plus')),
  },
  { word: /alcohol|smoking|tobacco/, when: grown },
  { word: /growth spurt/, when: unless(grown) },
]

/** Causes that this list does not dwell on: where they need thought, a warning sign speaks of them. */
export const notEveryday = /cancer|stroke(?!s)|tumou?r|\ba growth\b/
