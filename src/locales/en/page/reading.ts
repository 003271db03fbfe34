/** The start page where a clinic offers reading only. */
export const reading = {
  lead: 'Plain pages about autoimmune conditions: what people notice, how doctors check, and what to ask.',
  only: 'This site is for reading. It does not ask about symptoms.',
  conditions: 'Look up a condition',
  treatments: 'Read about treatments',
  urgent:
    'If you or the person you care for is very unwell, or you are worried that it cannot wait, do not stay to read. Call your emergency number, for example 911, 112, 999 or 000.',
  facts: [
    'There is no questionnaire here. As with any website, the server can see which pages your browser opens.',
    'Reading cannot tell what is wrong. Only a doctor or nurse who sees the person can. If symptoms last, get worse or worry you, see a doctor.',
  ],
}
