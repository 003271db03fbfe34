/** The check on a page that the clinic has not named. Sentences may use the tokens of `voice.ts`. */
export const framed = {
  title: 'Open the check in its own page',
  lead: 'The check cannot be shown inside this site. You can still use it: it opens in a new tab.',
  open: 'Open the check (opens in a new tab)',
}
