import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A nerve tells a muscle to move by sending it a chemical signal. In this illness, antibodies block the place where that signal lands. The muscle tires fast and works better after a rest.',
    'The eyes often show it first. About 90 of 100 people get droopy eyelids, and double vision is very common. Some have weakness in the eyes only. Others find chewing, talking, smiling, swallowing or lifting the arms hard.',
    'It changes from hour to hour. Many feel strong in the morning and weak by evening. Heat or an infection can make it worse. Feeling in the skin stays normal.',
  ],
  who: {
    rarity: 'About 20 of 100,000 people have it.',
    sex: 'It is most often found in women under 40 and men over 60.',
    age: 'Women most often get it before 40, and men after 60. Children can get it too.',
    ancestry: 'It occurs in all groups. One form, with the MuSK antibody, is reported more in Black women.',
    family: 'Of 100 people with it, 3 to 5 have a relative with it or with another autoimmune illness.',
  },
  checks: [
    'A blood test looks for two antibodies, AChR and MuSK, though some people have neither.',
    'Nerve tests show if a muscle tires too fast. A cold pack on a droopy lid may lift it for a moment.',
    'A chest scan looks at the thymus, a gland behind the breastbone.',
  ],
  treatments: {
    'ease-symptoms': 'A medicine called pyridostigmine helps the signal reach the muscle for some hours.',
    'suppress-immune': 'Steroids or azathioprine calm the immune attack. Newer medicines block parts of it (complement blockers and FcRn blockers).',
    other: 'Surgery to remove the thymus helps some people. In a crisis, hospitals use immunoglobulin or plasma exchange.',
  },
  urgent: [
    'Call your emergency number for trouble breathing, choking, or not being able to swallow saliva.',
    'Someone who cannot hold up the head, or cannot count aloud to 20 in one breath, needs emergency help.',
    'New double vision needs care the same day, or at once with headache, slurred speech or sudden weakness.',
  ],
  lookAlikes: [
    'Being worn out from poor sleep, stress or another illness.',
    'Loose eyelids that come with age.',
    'Thyroid eye disease, with double vision.',
    'Side effects of some medicines.',
    'A stroke, when weakness is sudden.',
  ],
  questions: [
    'Do my muscles tire too fast, and how would we test that?',
    'Which medicines can make this worse, and who do I ask before a new one?',
    'What is my plan if breathing or swallowing gets hard?',
  ],
} satisfies ConditionWords
