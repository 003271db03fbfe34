import { computed, ref, type Ref } from 'vue'
import { isExclusive, toggle, type OptionId } from '@/core/answers'
import { page } from '@/locales/en/page'

/** Ticking with an option that stands alone: what it unticked is said once, and can be brought back. */
export function useTicks(draft: Ref<readonly OptionId[]>, label: (option: OptionId) => string) {
  const cleared = ref<readonly OptionId[]>([])
  const undone = ref(false)

  function choose(option: OptionId) {
    const before = draft.value
    draft.value = toggle(before, option) ?? []
    undone.value = false
    const lost = before.filter((other) => other !== option && !draft.value.includes(other))
    cleared.value = lost
  }

  function undo() {
    draft.value = cleared.value
    cleared.value = []
    undone.value = true
  }

  const message = computed(() =>
    cleared.value.length > 0
      ? page.cleared(cleared.value.map(label))
      : undone.value
        ? page.undone
        : '',
  )
  /** Undo is offered where several ticks were lost to one. */
  const canUndo = computed(() => cleared.value.some((option) => !isExclusive(option)))
  return { choose, undo, message, canUndo }
}
