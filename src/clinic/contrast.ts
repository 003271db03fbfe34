/** What an accent stands on and what stands on it, as `src/styles/tokens.css` has them; a test compares the two. */
export const grounds = {
  light: { paper: '#faf6ef', surface: '#fffdf9', sunk: '#f1ebe0', buttonText: '#ffffff' },
  dark: { paper: '#141c1c', surface: '#1c2626', sunk: '#243131', buttonText: '#0d2324' },
} as const

/** How much of an accent is in the soft ground that is mixed from it. */
export const softShare = 0.1

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

type Rgb = readonly [number, number, number]

const rgbOf = (color: string): Rgb => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
]

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  return (lighter + 0.05) / (darker + 0.05)
}

const mixed = (color: Rgb, share: number, ground: Rgb) =>
  color.map((part, at) => part * share + ground[at]! * (1 - share)) as unknown as Rgb

/** The contrast of two colors written as `#rrggbb`, from 1 to 21. */
export const contrast = (one: string, other: string): number => contrastOf(rgbOf(one), rgbOf(other))

/** Where an accent would be hard to read: what stands on what, and with which contrast. Empty when it is readable. */
export function hardToRead(accent: string, scheme: 'light' | 'dark'): string[] {
  const { paper, surface, sunk, buttonText } = grounds[scheme]
  const color = rgbOf(accent)
  const contrasts: [string, number][] = [
    ['the text of a button on it', contrast(buttonText, accent)],
    ['a link on the page', contrast(accent, paper)],
    ['a link on a card', contrast(accent, surface)],
    ['a link on a shaded part', contrast(accent, sunk)],
    ['a link on its own soft shade', contrastOf(color, mixed(color, softShare, rgbOf(surface)))],
  ]
  return contrasts
    .filter(([, ratio]) => ratio < leastContrast)
    .map(
      ([what, ratio]) => `${what} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}`,
    )
}
