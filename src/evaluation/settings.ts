import { profiles } from 'virtual:condition-profiles'
import { everydayShare } from '@/content/everyday-share'
import { evidenceIn } from '@/content/outcome'
import { questionnaire } from '@/content/questionnaire'
import { backgroundOf } from '@/core/background'
import { journeyThrough } from '@/core/journey'
import { matchesOf } from '@/core/match'
import { chosenWeights, type Weights } from '@/core/weights'
import { answersOf } from './answers'
import type { Case } from './case'
import { storyOf } from './story'

/** Answers each case once, so that other settings of the sum can be tried on the same answers. */
export function tryOn(cases: readonly Case[]) {
  const evidence = cases.map((given) =>
    evidenceIn(journeyThrough(questionnaire, answersOf(given, storyOf(given))).answers),
  )
  /** What each case is shown with these settings. */
  return (weights: Weights) => {
    const background = backgroundOf(profiles, everydayShare, weights)
    return evidence.map((one) => matchesOf(profiles, { ...one, background }, 8, weights))
  }
}

/** The settings that are compared, the chosen one and simpler ones first; with the time course counted at most as much as each of `times`. */
export const settingsWith = (times: readonly number[]): Weights[] =>
  times.flatMap((time) =>
    [1, 0.75, 1.5].flatMap((rarity) =>
      [0.02, 0.01, 0.03].flatMap((elsewhere) =>
        [0.25, 0.5, 0.125].map((everyday) => ({
          ...chosenWeights,
          time,
          rarity,
          elsewhere,
          everyday,
        })),
      ),
    ),
  )
