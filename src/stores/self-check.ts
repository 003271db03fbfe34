import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { opening, opensOnto } from '@/content/opening'
import type { Answer, Answers, ItemId, OptionId } from '@/core/answers'
import type { Interview } from '@/core/interview'
import { isAnswered, journeyThrough, noLongerAsked, openItem } from '@/core/journey'
import { interrupts, keyOf, raisedBy } from '@/core/red-flag'
import type { Restored } from '@/core/saved-check'
import { nextStep, stepAfter, type Step } from '@/core/step'

/** Keeps what the person said; everything else is worked out from it. */
export const useSelfCheckStore = defineStore('self-check', () => {
  /** What may be asked and must interrupt, as far as it has been fetched. */
  const interview = shallowRef<Interview>(opening)
  const given = ref<Answers>({})
  /** Red flags whose page the person has gone on from. */
  const seen = ref<readonly string[]>([])
  const restored = ref<Restored>()
  /** Items that stopped applying with the last answer, to tell the person once. */
  const dropped = ref<readonly ItemId[]>([])

  /** What is ticked on the open page before Continue. */
  const ticks = ref<{ readonly item: ItemId; readonly chosen: readonly OptionId[] }>()

  const questionnaire = computed(() => interview.value.questionnaire)
  const journey = computed(() => journeyThrough(questionnaire.value, given.value))
  const raised = computed(() => {
    const { redFlags, urgentItems } = interview.value
    return raisedBy(journey.value.answers, redFlags, urgentItems)
  })
  const unseen = computed(() =>
    raised.value.filter((flag) => interrupts(flag) && !seen.value.includes(keyOf(flag))),
  )
  /** An emergency stops at once; a same-day stop lets the one page ahead tell whether it is an emergency. */
  const interrupted = computed(() => {
    const [first] = unseen.value
    if (!first) return false
    const open = openItem(journey.value)
    const toldFirst = open?.item.kind === 'checklist' && open.item.beforeSameDay === true
    return first.careLevel === 'emergency' || !toldFirst
  })
  const next = computed(() => nextStep(journey.value, interrupted.value))
  /** Only the first pages have been fetched. */
  const isOpening = computed(() => interview.value === opening)
  /** What has been fetched is enough to tell where to go on, and that nothing must interrupt. */
  const knowsNext = computed(() => !isOpening.value || opensOnto(journey.value))
  const complete = computed(() => !isOpening.value && openItem(journey.value) === undefined)
  const begun = computed(() => Object.keys(given.value).length > 0)

  function answer(item: ItemId, value: Answer) {
    const before = noLongerAsked(journey.value, given.value)
    given.value = { ...given.value, [item]: value }
    ticks.value = undefined
    dropped.value = noLongerAsked(journey.value, given.value).filter((id) => !before.includes(id))
    forgetLowered()
  }

  /** A flag that was lowered speaks again when it is raised anew. */
  function forgetLowered() {
    seen.value = seen.value.filter((key) => raised.value.some((flag) => keyOf(flag) === key))
  }

  const after = (item: ItemId, from: 'journey' | 'review'): Step =>
    stepAfter(journey.value, item, from, interrupted.value)

  function acknowledge() {
    seen.value = [...new Set([...seen.value, ...unseen.value.map(keyOf)])]
  }

  function learn(whole: Interview) {
    interview.value = whole
  }

  function tick(item: ItemId, chosen: readonly OptionId[]) {
    ticks.value = { item, chosen }
  }

  function restore(check: Restored) {
    restored.value = check
    given.value = check.given
    seen.value = check.seen
  }

  function startOver() {
    given.value = {}
    seen.value = []
    ticks.value = undefined
    dropped.value = []
    restored.value = undefined
  }

  const askedById = (id: ItemId) => journey.value.asked.find((asked) => asked.item.id === id)
  const isOpen = (id: ItemId) => {
    const asked = askedById(id)
    return asked !== undefined && !isAnswered(asked, journey.value.answers)
  }

  return {
    questionnaire,
    isOpening,
    knowsNext,
    given,
    ticks,
    seen,
    restored,
    dropped,
    journey,
    raised,
    unseen,
    interrupted,
    next,
    complete,
    begun,
    learn,
    tick,
    answer,
    after,
    acknowledge,
    restore,
    startOver,
    askedById,
    isOpen,
  }
})
