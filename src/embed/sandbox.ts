/** Everything the check does in a frame needs these; a list that lacks one fails without a word. */
export const sandboxWords = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
  'allow-modals',
  'allow-downloads',
] as const
