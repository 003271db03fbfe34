/** The page about stem cells. Sentences may use the tokens of `voice.ts`. */
export const stemCells = {
  things: 'Three different treatments share this name',
  claims: 'What is claimed, and what is known',
  regulators: 'What regulators and doctors’ societies say',
  harms: 'Harms',
  questions: 'What to ask before paying',
  quoted: 'Older reviews that are often quoted',
  sources: 'From:',
}
