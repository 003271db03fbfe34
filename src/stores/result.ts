import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { background, careLevelIn, matchesIn, presentIn } from '@/content/outcome'
import { statusesIn } from '@/content/reading'
import { riskFactors } from '@/content/risk-factors'
import type { SymptomId } from '@/content/symptoms'
import { chosenFor } from '@/core/answers'
import { holds } from '@/core/criterion'
import { useSelfCheckStore } from './self-check'

/** What the answers show, worked out when the result is opened. */
export const useResultStore = defineStore('result', () => {
  const check = useSelfCheckStore()
  const answers = computed(() => check.journey.answers)
  const statuses = computed(() => statusesIn(answers.value))

  const present = computed(() => presentIn(answers.value, statuses.value))
  /** Body systems with something to tell, the most first. */
  const systems = computed(() => {
    const counts = new Map<string, number>()
    for (const { system } of present.value) counts.set(system, (counts.get(system) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  })

  const careLevel = computed(() => careLevelIn(answers.value, check.raised, present.value))

  const matches = computed(() => matchesIn(answers.value, statuses.value))

  /** Usual features of the conditions shown that nobody has answered yet: worth finding out. */
  const worthFindingOut = computed(() => {
    const open = matches.value
      .slice(0, 4)
      .flatMap((match) => match.open)
      .filter(({ frequency }) => frequency === 'very-common' || frequency === 'common')
      .filter(({ finding }) => background(finding).telling)
    return [...new Set(open.map(({ finding }) => finding as SymptomId))].slice(0, 2)
  })
  const familyUnknown = computed(() => {
    const [said] = chosenFor('family', answers.value)
    return said === undefined || said === 'not-sure' || said === 'skipped'
  })

  const risks = computed(() => riskFactors.filter(({ when }) => holds(when, answers.value)))

  /** The whole page of the result has been drawn once. */
  const wasDrawn = ref(false)

  return {
    present,
    systems,
    careLevel,
    matches,
    worthFindingOut,
    familyUnknown,
    risks,
    statuses,
    wasDrawn,
  }
})
