import { shallowRef, watchEffect, type Component } from 'vue'

/**
 * A component that is fetched once it is needed, and shown when it is there. Vue's own way of doing this would travel with the
 * first question, and shows nothing while it waits either.
 */
export function useLater(needed: () => boolean, fetch: () => Promise<{ default: Component }>) {
  const component = shallowRef<Component>()
  watchEffect(async () => {
    // What cannot be fetched is tried again when it is needed again.
    if (needed()) component.value = (await fetch().catch(() => undefined))?.default
  })
  return component
}
