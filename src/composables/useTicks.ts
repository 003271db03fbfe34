import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { isExclusive, toggle, type ItemId, type OptionId } from '@/core/answers'
import * as page from '@/locales/en/page'

/** Ticking with an option that stands alone: what it unticked is said once, and can be brought back. */
export function useTicks(
  item: () => ItemId,
  draft: Ref<readonly OptionId[]>,
  label: (option: OptionId) => string,
) {
  const cleared = ref<readonly OptionId[]>([])
  const undone = ref(false)
  watch(item, () => {
    cleared.value = []
    undone.value = false
  })

  function choose(option: OptionId) {
    const before = draft.value
    const after = toggle(before, option) ?? []
    draft.value = after
    undone.value = false
    cleared.value = before.filter((other) => other !== option && !after.includes(other))
  }

  /** Brings the ticks back; focus goes to the first of them, because the button that had it is gone. */
  async function undo() {
    draft.value = cleared.value
    cleared.value = []
    undone.value = true
    await nextTick()
    document.querySelector<HTMLElement>('main fieldset input:checked')?.focus()
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
