import { ref } from 'vue'

/** Copies a text to the clipboard; where the browser refuses, says so, so that the page can show the text instead. */
export function useCopy() {
  const state = ref<'idle' | 'copied' | 'failed'>('idle')

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      state.value = 'copied'
    } catch {
      state.value = 'failed'
    }
  }
  return { state, copy }
}
