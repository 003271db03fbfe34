import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Whatever shows that someone is there; also what a screen reader makes happen without a key or a pointer. */
const signs = [
  'pointerdown',
  'pointermove',
  'keydown',
  'click',
  'input',
  'wheel',
  'scroll',
] as const

const minute = 60_000

/**
 * Notices that nobody has touched the page for some minutes: says so one minute before, and any touch begins the wait
 * anew. It looks at the clock, because a device that slept has not counted.
 */
export function useIdle(minutes: () => number, onIdle: () => void) {
  const warned = ref(false)
  let last = 0
  let ticking: ReturnType<typeof setInterval> | undefined

  function touched() {
    last = Date.now()
    warned.value = false
  }
  function look() {
    const idle = Date.now() - last
    if (idle >= minutes() * minute) {
      touched()
      onIdle()
    } else warned.value = idle >= (minutes() - 1) * minute
  }

  onMounted(() => {
    touched()
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
