/** A page for a child alone. Sentences may use the tokens of `voice.ts`. */
export const note = {
  lines: [
    'Some of the questions are about serious things. It is easier with someone beside you.',
    'If something hurts or scares you now, tell an adult near you. In an emergency, call the emergency number.',
  ],
}
