/** What to know about a source before relying on its address. */
export const sourceNotes = {
  moved: 'the address may have moved',
  fromMemory: 'not opened by us',
}
