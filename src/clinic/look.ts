import type { Clinic } from './schema'

/**
 * Puts the clinic's theme and colors on the page, as values that `tokens.css` knows. The theme of the address comes
 * first. Styles are set as properties, which the policy allows, and never as text.
 */
export function wear(
  root: HTMLElement,
  clinic: Pick<Clinic, 'theme' | 'accent'> | undefined,
  wanted?: string,
) {
  const theme = wanted ?? clinic?.theme ?? 'auto'
  if (theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset.theme = theme
  const accent = clinic?.accent
  root.toggleAttribute('data-accent', accent !== undefined)
  for (const scheme of ['light', 'dark'] as const)
    if (accent) root.style.setProperty(`--accent-${scheme}`, accent[scheme])
    else root.style.removeProperty(`--accent-${scheme}`)
}
