/** The words of a result that is still being read back. */
export const awaitedResult = {
  heading: 'One moment',
  text: 'The answers are being read from this browser.',
}
