/** The page to check the answers. Sentences may use the tokens of `voice.ts`. */
export const review = {
  title: 'Check the answers, then see what they show',
  lead: 'Change anything that is not right. The answers have not been sent to anyone.',
  change: 'Change',
  go: 'See what your answers show',
  restored: 'Answers restored',
}
