import { inject, shallowRef, type InjectionKey, type ShallowRef } from 'vue'

/** How to try again what failed because a part of the app could not be fetched; undefined while nothing is lost. */
export type LostPart = ShallowRef<(() => unknown) | undefined>

export const lostPartKey: InjectionKey<LostPart> = Symbol('lost part')

export const useLostPart = (): LostPart => inject(lostPartKey, () => shallowRef(), true)

const mark = 'autoimmune-self-check-reloaded'
/** Another build has another address. */
const build = import.meta.url

/**
 * After a new build has replaced this one, its parts are gone from the host; then loading the page anew is the cure, and what was
 * said comes back from this tab. Once for each build, only where the host answers, and only where the tab remembers.
 */
export async function reloadForNewBuild(address = location.href): Promise<boolean> {
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
