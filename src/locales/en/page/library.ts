/** The list of conditions. Sentences may use the tokens of `voice.ts`. */
export const library = {
  title: 'Look up a condition',
  lead: 'Plain pages about autoimmune conditions and their relatives. Reading is not a diagnosis.',
  search: 'Find by name',
  filter: 'Body system',
  anySystem: 'All body systems',
  letters: 'Go to a letter',
  count: (n: number) => (n === 1 ? '1 condition' : `${n} conditions`),
  none: 'No condition has a name like this. Try another spelling.',
}
