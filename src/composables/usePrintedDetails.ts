import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Opens what a doctor needs (every answer, the picture as a table, the sources of warnings) while the page is printed, and folds
 * it again afterwards. Other folds are printed as the person left them, so that the sheet stays short.
 */
export function usePrintedDetails() {
  let folded: HTMLDetailsElement[] = []
  const unfold = () => {
    folded = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        ':is(.all-answers, .picture-table, .heard-source):not([open])',
      ),
    ]
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
