/** Who the check is for; it decides how we speak of that person. */
export type ForWhom = 'self' | 'child' | 'other'

const names: Record<ForWhom, Record<string, string>> = {
  self: {
    you: 'you',
    your: 'your',
    yours: 'yours',
    they: 'you',
    them: 'you',
    their: 'your',
    themself: 'yourself',
  },
  child: {
    you: 'your child',
    your: 'your child’s',
    yours: 'your child’s',
    they: 'they',
    them: 'them',
    their: 'their',
    themself: 'themself',
  },
  other: {
    you: 'the person',
    your: 'the person’s',
    yours: 'the person’s',
    they: 'they',
    them: 'them',
    their: 'their',
    themself: 'themself',
  },
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Turns a sentence written for anyone into one for this person.
 * `{you}` `{your}` `{they}` `{them}` `{their}` `{themself}` name the person, with a capital where written so;
 * `[have|has]` chooses the verb that goes with "you" or with "your child".
 */
export const speakTo = (forWhom: ForWhom, text: string): string =>
  text
    .replace(/\{(\w+)\}/g, (whole, token: string) => {
      const word = names[forWhom][token.toLowerCase()]
      if (word === undefined) return whole
      return token.charAt(0) === token.charAt(0).toUpperCase() ? capital(word) : word
    })
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, you: string, they: string) =>
      forWhom === 'self' ? you : they,
    )
