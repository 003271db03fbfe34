/** The words of the frame and of every question. */
export const app = 'Autoimmune self-check'
export const tagline = 'A private check of symptoms. Not a diagnosis.'
export const taglineReading = 'Plain pages to read. Not a diagnosis.'
export const skipLink = 'Skip to the main part'
export const back = 'Back'
const goOn = 'Continue'
export const start = 'Start'
export const or = 'or'
export const notSure = 'I’m not sure'
export const someNotSure = 'I’m not sure about some of these'
export const preferNot = 'Prefer not to say'
export const notProvided = 'Not provided'
export const skip = 'Skip this question'
export const meaning = 'What does this mean?'
export const why = 'Why do we ask?'
export const privacyNote = 'Answers stay in this browser. They are not sent.'
export const missingAgain =
  'Select an answer to go on. If none fits, select “Skip this question” below. You can answer it later.'
export const error = 'Error:'
export const problem = 'There is a problem'
export const question = (n: number) => `Question ${n}`
export const part = (n: number, of: number) => `Part ${n} of ${of}`
export const cleared = (labels: readonly string[]) => `Unticked: ${labels.join('; ')}.`
export const clearsOthers = 'Selecting this unticks all other boxes.'
export const undo = 'Undo'
export const undone = 'Your ticks are back.'
export const notThere = (name: string) => `Not there: ${name}`
/** What to do when it cannot wait; true on every page. */
export const helpNow =
  'If you or the person you care for is very unwell, or you are worried that it cannot wait, do not use this check. Call your emergency number, for example 911, 112, 999 or 000.'
export const lost = {
  text: 'The next part could not be fetched. Your answers are still here. Check the connection, then try again.',
  again: 'Try again',
}
export const footer = {
  about: 'About this check',
  library: 'Conditions',
  treatments: 'Treatments',
  deleteAnswers: 'Delete my answers',
  deleteSure: 'Delete all answers on this device?',
  deleteYes: 'Delete them',
  deleteNo: 'Keep them',
  notReviewed: 'The facts come from named sources. A clinician has not yet reviewed this check.',
}

// `continue` may be the name of a word, but not of a constant.
export { goOn as continue }
