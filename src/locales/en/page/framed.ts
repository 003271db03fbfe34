/** The check on a page that the clinic has not named. Sentences may use the tokens of `voice.ts`. */
export const framed = {
  title: 'Open the check in its own page',
  lead: 'This site has not been set up to show the check. You can still use it: it opens in a new tab.',
  open: 'Open the check (opens in a new tab)',
}
