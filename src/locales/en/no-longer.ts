/** Said once after a change that makes earlier questions pointless, with their short names. */
export const noLonger = (names: readonly string[]) =>
  names.length === 1
    ? `Because of your change, this question no longer applies: ${names[0]}. The answer is kept in case you change back.`
    : `Because of your change, these questions no longer apply: ${names.join('; ')}. The answers are kept in case you change back.`
