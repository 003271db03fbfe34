import { inject, shallowRef, type InjectionKey, type ShallowRef } from 'vue'

/** How to try again what failed because a part of the app could not be fetched; undefined while nothing is lost. */
export type LostPart = ShallowRef<(() => unknown) | undefined>

export const lostPartKey: InjectionKey<LostPart> = Symbol('lost part')

export const useLostPart = (): LostPart => inject(lostPartKey, () => shallowRef(), true)

let leftAt = 0
/** The browser is about to open another page in the place of this one. */
export function leave() {
  leftAt = Date.now()
}

/**
 * Resolves where the page is still there. On the way to another page the browser cuts off what this one still fetches: that is no
 * loss, and whatever were done about it would get in the way. A link to a telephone or a file leaves the page where it is.
 */
export const stayed = () =>
  new Promise((resolve) => setTimeout(resolve, leftAt + 5000 - Date.now()))

const mark = 'autoimmune-self-check-reloaded'
/** Another build has another address. */
const build = import.meta.url

/**
 * After a new build has replaced this one, its parts are gone from the host; then loading the page anew is the cure, and what was
 * said comes back from this tab. Once for each build, only where the host answers, and only where the tab remembers.
 */
export async function reloadForNewBuild(address: string): Promise<boolean> {
  await stayed()
  try {
    if (sessionStorage.getItem(mark) === build) return false
    const { ok } = await fetch(address, { method: 'HEAD', cache: 'no-store' })
    if (!ok) return false
    sessionStorage.setItem(mark, build)
  } catch {
    return false
  }
  location.assign(address)
  return true
}

/** The person asks for another try: then the page may be loaded anew once more. Some browsers do not fetch a lost part again without. */
export function mayReloadAgain() {
  try {
    sessionStorage.removeItem(mark)
  } catch {
    // Then it is not loaded anew in any case.
  }
}
