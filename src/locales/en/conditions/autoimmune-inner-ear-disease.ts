import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The inner ear turns sound into nerve signals. It also helps us keep our balance. In this illness the immune system attacks it.',
    'Hearing fades over weeks to months in both ears, though one may start first. Talk gets hard to follow, most of all in a noisy room. Hearing may go up and down from day to day. Many people also hear ringing, feel unsteady or have spells of spinning.',
    'Age and noise harm hearing over years. This illness is much faster. Early care matters, because harm that has lasted a long time is harder to reverse.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'About 2 of every 3 people with it are women.',
    age: 'It mostly starts between 20 and 50.',
    ancestry: 'It is found in all groups of people.',
    family: 'About 3 in 10 people with it also have another autoimmune illness. Little is known about how it runs in families.',
  },
  checks: [
    'Hearing tests are done more than once, to see how quickly hearing changes.',
    'Blood tests look for inflammation, infection and other autoimmune illness. No single blood test can prove this one.',
    'An MRI scan looks at the nerves of hearing to rule out a growth.',
  ],
  treatments: {
    'suppress-immune': 'Steroids can calm the attack. They work best when they are started early. Hearing that gets better with them is also a clue.',
    replace: 'Hearing aids make sounds clearer. A small device placed in the inner ear (cochlear implant) can help when hearing is very low.',
  },
  urgent: [
    'Hearing that drops within 3 days, in one or both ears, needs care the same day.',
    'Hearing loss with a red, painful eye also needs care the same day.',
    'Sudden spinning with double vision, slurred speech, a weak arm or a very bad headache is an emergency.',
  ],
  lookAlikes: [
    'Ear wax or fluid behind the eardrum.',
    'Hearing loss from age or noise.',
    'Ménière disease, with spells of spinning and ringing.',
    'Side effects of some medicines.',
    'A slow-growing lump on the hearing nerve that is not cancer.',
  ],
  questions: [
    'How fast has my hearing changed between tests?',
    'Could treatment still bring some hearing back?',
    'Should we look for an autoimmune illness elsewhere in my body?',
  ],
} satisfies ConditionWords
