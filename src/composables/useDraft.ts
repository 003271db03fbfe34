import { computed } from 'vue'

/**
 * What a field shows as chosen, told by its `modelValue` and answered by its event. Vue's own `defineModel` does the same with a
 * copy of its own, whose code would travel with the first question.
 */
export const useDraft = <T>(shown: () => T, emit: (event: 'update:modelValue', value: T) => void) =>
  computed<T>({
    get: shown,
    set: (value) => emit('update:modelValue', value),
  })
