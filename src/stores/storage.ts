/** A place for one text, guarded: a browser may refuse it at any moment. */
export interface Place {
  read(): string | null
  write(text: string): boolean
  clear(): void
}

/** `session` is forgotten with the tab, `local` stays on the device. */
export function placeIn(kind: 'session' | 'local', key: string): Place {
  const storage = () => (kind === 'session' ? window.sessionStorage : window.localStorage)
  const guarded = <T>(act: () => T, otherwise: T): T => {
    try {
      return act()
    } catch {
      return otherwise
    }
  }
  return {
    read: () => guarded(() => storage().getItem(key), null),
    write: (text) =>
      guarded(() => {
        storage().setItem(key, text)
        return true
      }, false),
    clear: () => guarded(() => storage().removeItem(key), undefined),
  }
}
