/** The field that finds symptoms by typing. Sentences may use the tokens of `voice.ts`. */
export const symptomSearch = {
  label: 'Describe one symptom at a time',
  list: 'Symptoms that may fit',
  chosen: 'Added symptoms',
  found: (n: number) =>
    n === 1
      ? '1 symptom may fit. Choose it if it does.'
      : `${n} symptoms may fit. Choose the one that does.`,
  nothing: 'We do not know this one yet. Try other words, or tell the doctor about it.',
  added: (name: string) => `Added: ${name}.`,
  removed: (name: string) => `Removed: ${name}.`,
  remove: 'Remove',
  notThereNote: 'You said that this is not there',
}
