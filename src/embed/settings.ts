/** What a page may choose, by attributes or in the address. Anything else, and every bad value, is dropped and never repaired. */
export const settings = {
  clinic: /^[a-z0-9][a-z0-9-]{0,39}$/,
  lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/,
  theme: /^(light|dark|auto)$/,
}

/** The address of the check for an element of a page. */
export function addressFor(element: Element, home: URL): string {
  const address = new URL(home)
  for (const [name, sound] of Object.entries(settings)) {
    const value = element.getAttribute(name)
    if (value && sound.test(value)) address.searchParams.set(name, value)
  }
  return address.href
}

/** The room kept for the check before it tells its height, in pixels. */
export function roomFor(element: HTMLElement): number {
  const asked = Number(element.getAttribute('min-height'))
  if (Number.isInteger(asked) && asked >= 200 && asked <= 4000) return asked
  return parseInt(getComputedStyle(element).minHeight) || 560
}
