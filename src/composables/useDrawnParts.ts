import { onMounted, ref, type Ref } from 'vue'

/**
 * How many of the parts of a long page are drawn: none with its beginning, then one more a picture, so that what stands first never
 * waits for what is below. Where `isBack`, the page is whole at once, as it was left.
 */
export function useDrawnParts(parts: number, isBack: boolean): Readonly<Ref<number>> {
  const drawn = ref(isBack ? parts : -1)
  // The first frame is that of the beginning itself.
  const drawOn = () =>
    requestAnimationFrame(() => {
      if (++drawn.value < parts) drawOn()
    })
  onMounted(() => {
    if (!isBack) drawOn()
  })
  return drawn
}
