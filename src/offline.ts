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

/** Where the worker stands, in the folder of the app, and what the page shows of it. */
interface Offline {
  readonly home: URL
  /** Shows something beside the page, such as that a newer build is here. */
  show(notice: Component): void
}

/**
 * Lets everything that was here once be here without a network. A newer build waits until the person takes it up, or until all
 * pages of the check are closed: it never interrupts one. A browser that refuses a worker goes on without.
 */
export async function startWorker({ home, show }: Offline) {
  const { serviceWorker } = navigator
  // What the page may load is checked by the browser; this is the one address that our policy lets through.
  const policy = window.trustedTypes?.createPolicy('worker', {
    createScriptURL: () => new URL('sw.js', home).href,
  })
  const address = policy ? policy.createScriptURL('') : new URL('sw.js', home).href
  const registration = await serviceWorker
    .register(address as string, { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  // The first worker of all has nothing to take over from.
  const tell = async () => {
    if (!registration.waiting || !serviceWorker.controller) return
    const { default: notice } = await import('./views/NewBuild.vue')
    show(markRaw(notice))
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  await tell()
}
