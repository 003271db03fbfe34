/** The name under which the set-up page shows a clinic that has no file yet. No clinic file may have it. */
export const previewSlug = 'preview'

/** What the set-up page tells the check in its frame when the draft is another one: no reload, and nothing from the host. */
export const draftChanged = 'self-check:draft'

declare global {
  interface Window {
    /** The text of a clinic file that is still being written. It is never stored. */
    selfCheckDraft?: string
  }
}

/**
 * The draft that the page around the check hands over. A browser lets only a page of the check's own origin be asked, so
 * that no other page can make the check speak for a clinic of its invention.
 */
export function draftAround(view: Window): string | undefined {
  if (view.parent === view) return undefined
  try {
    return view.parent.selfCheckDraft
  } catch {
    return undefined
  }
}
