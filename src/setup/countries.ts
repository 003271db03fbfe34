/** The members of the European Union and of the European Economic Area, whose rules for medical devices are the same. */
const europe =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  )

export type LawOf = 'us' | 'eu' | 'uk' | 'elsewhere'

/** Whose rules for medical software a country has, as far as we looked into them. */
export function lawOf(country: string): LawOf {
  if (country === 'US') return 'us'
  if (country === 'GB') return 'uk'
  return europe.includes(country) ? 'eu' : 'elsewhere'
}

/** Countries by their names, in the order of the alphabet. */
export function namedCountries(
  codes: readonly string[],
  lang: string,
): [code: string, name: string][] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return codes
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => one.localeCompare(other, lang))
}
