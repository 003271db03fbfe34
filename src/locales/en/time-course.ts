import { courses, paces, type Course, type Pace, type Profile } from '@/core/condition'

/** Over what time it comes on: the fastest and the slowest pace that is usual. */
const over: Record<Pace, Partial<Record<Pace, string>>> = {
  days: {
    days: 'within hours or days',
    weeks: 'over days or weeks',
    months: 'over days in some people and over months in others',
  },
  weeks: { weeks: 'over weeks', months: 'over weeks or months' },
  months: { months: 'slowly, over months', years: 'slowly, over months or years' },
  years: { years: 'very slowly, over years' },
}

const runs: Record<string, string> = {
  monophasic: 'It often comes as one bout. In some people it returns or leaves lasting effects.',
  relapsing:
    'It tends to come back, with calmer times in between. It can need care in the calm times too.',
  persistent: 'It usually lasts for a long time, often for life.',
  'monophasic relapsing': 'In some people it comes as one bout. In others it returns.',
  'monophasic persistent': 'In some people it is one bout that ends. In others it lasts.',
  'relapsing persistent': 'It tends to last, with better and worse times.',
}

/** How a condition usually begins, in a sentence; nothing where it is not known. */
export function onsetSentence({ onset, course }: Pick<Profile, 'onset' | 'course'>): string {
  const usual = paces.filter((pace) => onset.includes(pace))
  const words = usual.length > 0 ? over[usual[0]!][usual.at(-1)!] : undefined
  if (!words) return ''
  return course.join() === 'relapsing' && usual[0] === 'days'
    ? `A bout usually comes on ${words}.`
    : `It usually comes on ${words}.`
}

/** How a condition usually runs, in a sentence; nothing where it is not known. */
export const courseSentence = ({ course }: { readonly course: readonly Course[] }): string =>
  runs[courses.filter((one) => course.includes(one)).join(' ')] ?? ''
