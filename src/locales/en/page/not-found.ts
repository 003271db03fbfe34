/** An address that leads nowhere. Sentences may use the tokens of `voice.ts`. */
export const notFound = {
  title: 'We cannot find this page',
  lead: 'The address may be mistyped, or the page has moved. Answers you gave are not changed by this.',
  start: 'Go to the start page',
  check: 'Go on with the check',
  library: 'Look up a condition',
}
