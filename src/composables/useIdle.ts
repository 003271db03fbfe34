import { onBeforeUnmount, onMounted, ref } from 'vue'

/** What answers the warning; also what a screen reader makes happen without a key or a pointer. */
const answers = ['click', 'keydown', 'input', 'wheel', 'scroll']
/** Whatever shows that someone is there. The warning does not vanish under a pointer that is on its way to it. */
const signs = [...answers, 'pointerdown', 'pointermove']

const minute = 60_000

/**
 * Notices that nobody has touched the page for some minutes: says so one minute before, and any touch begins the wait
 * anew. It looks at the clock, because a device that slept has not counted.
 */
export function useIdle(minutes: () => number, onIdle: () => void) {
  const warned = ref(false)
  let last = 0
  let ticking: ReturnType<typeof setInterval> | undefined

  function begin() {
    last = Date.now()
    warned.value = false
  }
  function touched({ type }: Event) {
    if (!warned.value || answers.includes(type)) begin()
  }
  function look() {
    const idle = Date.now() - last
    if (idle >= minutes() * minute) {
      begin()
      onIdle()
    } else warned.value = idle >= (minutes() - 1) * minute
  }

  onMounted(() => {
    begin()
    for (const sign of signs)
      window.addEventListener(sign, touched, { capture: true, passive: true })
    ticking = setInterval(look, 1000)
  })
  onBeforeUnmount(() => {
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true })
    clearInterval(ticking)
  })
  return { warned }
}
