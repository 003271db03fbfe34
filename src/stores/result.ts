import { defineStore } from 'pinia'
import { computed } from 'vue'
import { conditions } from '@/content/conditions'
import { everydayShare } from '@/content/everyday-share'
import { personIn, statusesIn, whenOf, type PresentSymptom } from '@/content/reading'
import { riskFactors } from '@/content/risk-factors'
import { symptomIds } from '@/content/symptom-homes'
import { symptoms, type SymptomId } from '@/content/symptoms'
import { chosenFor } from '@/core/answers'
import { careLevelOf } from '@/core/care-level'
import { columnOf } from '@/core/course'
import { holds } from '@/core/criterion'
import { backgroundOf } from '@/core/background'
import { matchesOf } from '@/core/match'
import { useSelfCheckStore } from './self-check'

const background = backgroundOf(conditions, symptomIds, everydayShare)
const systemsOf = new Map<string, readonly string[]>(
  symptoms.map(({ id, bodySystems }) => [id, bodySystems]),
)

/** What the answers show, worked out when the result is opened. */
export const useResultStore = defineStore('result', () => {
  const check = useSelfCheckStore()
  const answers = computed(() => check.journey.answers)
  const statuses = computed(() => statusesIn(answers.value))

  const present = computed((): PresentSymptom[] =>
    symptomIds
      .filter((id) => statuses.value.get(id) === 'present')
      .map((id) => ({ id, system: systemsOf.get(id)![0]!, when: whenOf(id, answers.value) })),
  )
  /** Body systems with something to tell, the most first. */
  const systems = computed(() => {
    const counts = new Map<string, number>()
    for (const { system } of present.value) counts.set(system, (counts.get(system) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  })

  const careLevel = computed(() => {
    const lasting = present.value.filter(({ when }) => when !== 'before')
    const effect = chosenFor('effect', answers.value)[0]
    return careLevelOf(check.raised, {
      present: lasting.length,
      lasting: lasting.some(({ id }) => {
        const onset = columnOf('onset', id, answers.value)
        return onset !== 'days' && onset !== 'weeks'
      }),
      disturbing: effect === 'much' || effect === 'stopped',
    })
  })

  const matches = computed(() =>
    matchesOf(conditions, {
      status: statuses.value,
      person: personIn(answers.value),
      background,
    }),
  )

  /** Usual features of the conditions shown that nobody has answered yet: worth finding out. */
  const worthFindingOut = computed(() => {
    const open = matches.value
      .slice(0, 4)
      .flatMap((match) => match.open)
      .filter(({ frequency }) => frequency === 'very-common' || frequency === 'common')
      .filter(({ finding }) => (background.get(finding) ?? 1) < 0.15)
    return [...new Set(open.map(({ finding }) => finding as SymptomId))].slice(0, 2)
  })
  const familyUnknown = computed(() => {
    const [said] = chosenFor('family', answers.value)
    return said === undefined || said === 'not-sure' || said === 'skipped'
  })

  const risks = computed(() => riskFactors.filter(({ when }) => holds(when, answers.value)))

  return { present, systems, careLevel, matches, worthFindingOut, familyUnknown, risks, statuses }
})
