import { onBeforeUnmount, onMounted } from 'vue'

/** Opens everything that is folded away while the page is printed, and folds it again afterwards. */
export function usePrintedDetails() {
  let folded: HTMLDetailsElement[] = []
  const unfold = () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const details of folded) details.open = true
  }
  const fold = () => {
    for (const details of folded) details.open = false
    folded = []
  }
  onMounted(() => {
    window.addEventListener('beforeprint', unfold)
    window.addEventListener('afterprint', fold)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', unfold)
    window.removeEventListener('afterprint', fold)
  })
}
