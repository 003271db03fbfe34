/** What could not be remembered or restored. Sentences may use the tokens of `voice.ts`. */
export const trouble = {
  storage:
    'This browser does not let us remember answers. The check works, but a reload starts it again.',
  unread:
    'Your saved answers are still here, but a part of this check could not be fetched. Reload the page to try again.',
  unreadable:
    'We found saved answers, but we could not read them. Please answer the questions again.',
  older:
    'Your saved answers are from an older version of the questions. We kept every answer that still fits.',
  lost: (names: readonly string[]) => `We could not restore the answer to: ${names.join('; ')}.`,
}
