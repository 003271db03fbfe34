/** The page about treatments. Sentences may use the tokens of `voice.ts`. */
export const treatments = {
  applies: (n: number) =>
    n === 1 ? 'Named on the page of 1 condition' : `Named on the pages of ${n} conditions`,
  appliesNote:
    'A kind of care can be named for a condition and still be wrong for one person. Each page says more.',
  questions: 'Questions to ask about any treatment',
}
