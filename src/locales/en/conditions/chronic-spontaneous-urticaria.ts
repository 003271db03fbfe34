import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some skin cells, called mast cells, hold a substance that makes skin itch and swell (histamine). In chronic hives these cells let it out again and again. In many people, antibodies that act on these cells play a part. It is not catching, and it is rarely a food allergy.',
    'Itchy, raised welts appear, move around and fade within about a day. They look pink or red on light skin. On dark skin they may match the skin or look darker, so feeling the bumps can help. Some people also get deeper swelling of the lips, eyelids, hands or feet.',
    'Hives are called chronic when they come on most days for over 6 weeks. They can go on for months or years and then, in most people, go quiet. Heat, pressure, stress, some pain relievers or an infection can make them worse for a while. Bad nights are common.',
  ],
  who: {
    rarity: 'In US records, about 1 in 430 adults had it.',
    sex: 'In US records, 310 of 100,000 women and 146 of 100,000 men had it.',
    age: 'It mostly occurs between 20 and 60. It is most common between 40 and 59.',
    ancestry:
      'In US records, 292 of 100,000 Black adults and 262 of 100,000 white adults had it.',
    family: 'Autoimmune thyroid disease is more common in people with it and in their families.',
  },
  checks: [
    'The story matters most: when the welts come, how long each one stays, and what makes them worse. Photos can help.',
    'A few blood tests can follow, such as a blood count, CRP, IgE and thyroid antibodies.',
    'A welt that hurts, stays over a day or leaves a bruise may need a skin test (biopsy).',
  ],
  treatments: {
    'ease-symptoms':
      'Antihistamines that cause little drowsiness are the first step. A doctor may step up the treatment if hives go on.',
    'suppress-immune':
      'If that is not enough, omalizumab, remibrutinib or cyclosporine can calm the reaction.',
  },
  urgent: [
    'Swelling of the lips, tongue or throat, trouble breathing or swallowing, or feeling faint needs emergency help at once.',
    'Hives with fever, strong joint pain or bruise-like marks need a doctor the same day.',
  ],
  lookAlikes: [
    'Short-lived hives after a virus.',
    'An allergy to a food, a medicine or an insect sting.',
    'Hives set off by cold, pressure, sweat or scratching.',
    'Eczema or insect bites.',
    'Urticarial vasculitis, where welts last longer and leave marks.',
  ],
  questions: [
    'Do I need allergy tests, or would they not help here?',
    'What is the next step if my antihistamine is not enough?',
    'Could any medicine I use make the hives worse?',
  ],
} satisfies ConditionWords
