import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { writeDown } from '@/core/written-check'
import { useSelfCheckStore } from './self-check'
import { placeIn } from './storage'
import { storageKey } from './storage-key'

/** Remembers the check: always in this tab, on this device only when the person asks for it. */
export const useKeepStore = defineStore('keep', () => {
  const check = useSelfCheckStore()
  const tab = placeIn('session', storageKey)
  const device = placeIn('local', storageKey)
  /** The person chose to keep the answers on this device. */
  const onDevice = ref(false)
  /** The answers have just been deleted, to tell the person. */
  const deleted = ref(false)
  /** The browser refused to remember anything. */
  const refused = ref(false)
  /** There is something to read back, but the questions it answers could not be fetched; it stays where it is. */
  const unread = ref(false)
  /** Until it has begun, what the browser remembers is not ours to change. */
  let hasBegun = false

  /** What the tab and the device had; nothing once it was deleted. */
  let saved: string[] = []
  let fetchQuestions = () => Promise.resolve()
  /** Undefined where it has not begun, and where it failed. */
  let reading: Promise<void> | undefined

  /**
   * Reads back what this tab, or else this device, remembers; for that, all questions have to be there.
   * Call once, in the browser. Resolves to whether there was anything that the page has to tell.
   */
  async function begin(fetch: () => Promise<void>): Promise<boolean> {
    hasBegun = true
    const inTab = tab.read()
    const onThisDevice = device.read()
    onDevice.value = onThisDevice !== null
    saved = [inTab, onThisDevice].filter((text) => text !== null)
    fetchQuestions = fetch
    try {
      await bringBack()
    } catch {
      return true
    }
    if (saved.length === 0) {
      refused.value = !tab.write('')
      tab.clear()
    }
    return saved.length > 0 || refused.value
  }

  /** Sees that nothing is asked while answers wait to be read back. Rejects where that cannot be; then it may be tried again. */
  async function bringBack() {
    if (!hasBegun) return
    try {
      await (reading ??= read())
    } catch (error) {
      reading = undefined
      unread.value = true
      throw error
    }
  }

  async function read() {
    if (saved.length > 0) {
      const [{ readBack }] = await Promise.all([import('@/core/saved-check'), fetchQuestions()])
      const restored = saved.map((text) => readBack(check.questionnaire, text))
      // A copy that cannot be read must not hide one that can.
      const best = restored.find(({ trouble }) => trouble !== 'unreadable') ?? restored[0]
      if (best) check.restore(best)
    }
    unread.value = false
    watch([() => check.given, () => check.seen, onDevice], write)
  }

  function write() {
    if (check.begun) deleted.value = false
    if (!check.begun && !onDevice.value) {
      tab.clear()
      device.clear()
      return
    }
    const text = writeDown(check.questionnaire, check.given, check.seen)
    refused.value = !tab.write(text)
    if (onDevice.value) refused.value = !device.write(text) || refused.value
    else device.clear()
  }

  /** Forgets everything, here and on the device. */
  function deleteAll() {
    onDevice.value = false
    deleted.value = check.begun || unread.value
    check.startOver()
    saved = []
    unread.value = false
    if (!hasBegun) return
    tab.clear()
    device.clear()
  }

  return { onDevice, deleted, refused, unread, begin, bringBack, deleteAll }
})
