import { markRaw, type Component } from 'vue'

declare global {
  interface Window {
    /** As far as it is used here; not every browser has it. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(input: string): string },
      ): { createScriptURL(input: string): unknown }
    }
  }
}

/** Puts the worker behind the pages of this folder. A browser that refuses goes on without. */
export async function registerWorker(home: URL): Promise<ServiceWorkerRegistration | undefined> {
  const worker = new URL('sw.js', home).href
  // What the page may load is checked by the browser; this is the one address that our policy lets through.
  const policy = window.trustedTypes?.createPolicy('worker', {
    createScriptURL: () => worker,
  })
  return navigator.serviceWorker
    ?.register((policy?.createScriptURL('') ?? worker) as string, { updateViaCache: 'none' })
    .catch(() => undefined)
}

/**
 * Lets everything that was here once be here without a network. A newer build waits until the person takes it up, or until all
 * pages of the check are closed: it never interrupts one, and is told by `show`.
 */
export async function startWorker(home: URL, show: (notice: Component) => void) {
  const registration = await registerWorker(home)
  if (!registration) return
  // The first worker of all has nothing to take over from.
  const tell = async () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    await import('./views/NewBuild.vue').then(
      ({ default: notice }) => show(markRaw(notice)),
      () => undefined,
    )
  }
  const follow = () => registration.installing?.addEventListener('statechange', tell)
  registration.addEventListener('updatefound', follow)
  // It may have begun to come before this page listened.
  follow()
  await tell()
}
