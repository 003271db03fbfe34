import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system fights an infection, such as food poisoning or chlamydia. One to four weeks later it inflames the joints, although there is no live infection inside them. The first infection may have been so mild that nobody noticed it.',
    'A knee, ankle or foot may swell within days. Heels can hurt, and a whole toe can swell. Some people also have burning or frequent urination, or red, sore eyes.',
    'A rash can come up on the palms, soles or genitals. It may look red or yellowish on light skin, and brown, gray or purple on dark skin. Most people get better over weeks to months. In some it lasts longer or comes back.',
  ],
  who: {
    rarity: 'The exact number is not known. Worldwide, about 1 to 9 of 100,000 people are thought to have it.',
    sex: 'After a genital infection, most people who get it are men. After a gut infection, women and men get it about equally often.',
    age: 'It most often starts between 20 and 40.',
    ancestry: 'It follows how common a gene called HLA-B27 is, and this differs between groups of people.',
    family: 'When HLA-B27 runs in the family, the chance is higher.',
  },
  checks: [
    'A doctor looks at the joints, eyes and skin, and asks about infections in the past weeks.',
    'Urine, swab or stool tests look for the infection. A blood test can look for HLA-B27.',
    'Fluid from a swollen joint may be tested, to make sure that the joint itself is not infected.',
  ],
  treatments: {
    'remove-trigger': 'If the infection is still there, treating it is the first step. Partners may need a test and treatment too.',
    'ease-symptoms': 'Anti-inflammatory medicines ease pain and swelling.',
    'suppress-immune':
      'If it lasts, an injection into the joint or a medicine that calms the immune system can help.',
  },
  urgent: [
    'A hot, swollen joint that is too painful to move may be infected and needs same-day care.',
    'A painful red eye, or sight that gets blurred, needs care the same day.',
    'Being unable to pass urine at all, with a full and painful bladder, needs emergency help.',
  ],
  lookAlikes: [
    'An injury or strain of the knee or ankle.',
    'Gout.',
    'A virus that makes joints ache.',
    'A joint that is infected itself.',
    'Psoriatic arthritis or Lyme disease.',
  ],
  questions: [
    'Which infection could have set this off, and how do we test for it?',
    'Should my partner be tested or treated as well?',
    'How long might it last, and when should I come back?',
  ],
} satisfies ConditionWords
