import type { Line, Seen } from './seen.ts'

export const works = (about: string, says: string): Line => ({ about, verdict: 'works', says })
export const fails = (about: string, says: string, advice: string): Line => ({
  about,
  verdict: 'fails',
  says,
  advice,
})
export const note = (about: string, says: string, advice?: string): Line => ({
  about,
  verdict: 'note',
  says,
  advice,
})

export const originOf = (address: string) => new URL(address).origin

/** The check stands in a frame that no loader made. */
export const isPlain = ({ frames, elements }: Seen) => elements.length === 0 && frames.length > 0
