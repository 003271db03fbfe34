import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Nerves in the arms and legs have a coat that helps signals travel fast. In CIDP, the immune system strips parts of that coat. Signals slow down or get lost.',
    'People tend to notice weak legs and arms, on both sides. Stairs, rising from a chair and gripping things get hard. Of 100 people, about 90 have weakness and about 75 have numb or tingling skin. Many feel unsteady, most of all in the dark.',
    'It builds slowly, over more than 8 weeks. It may go on getting worse, or come in waves with better spells between.',
  ],
  who: {
    rarity: 'It is rare. Fewer than 1 in 20,000 people have it.',
    sex: 'More men than women have it.',
    age: 'It mostly starts between 40 and 60. Children and older people can get it too.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'Nerve tests show if signals are slow or blocked.',
    'A test of the fluid around the spine can show a raised protein. An MRI scan or ultrasound may show thick nerves.',
    'A blood test looks for an unusual protein, which can point to other nerve illnesses.',
  ],
  treatments: {
    'suppress-immune': 'Immunoglobulin, steroids, plasma exchange or efgartigimod aim to calm the attack and give nerves time to mend.',
    'ease-symptoms': 'Rehab, foot supports and balance training help with walking and hand use.',
  },
  urgent: [
    'Weakness that climbs fast, over hours or days, is an emergency.',
    'Trouble breathing, choking or trouble swallowing needs help at once.',
    'A clear drop in strength over a few days, or a bad fall, needs care the same day.',
  ],
  lookAlikes: [
    'Nerve damage from diabetes.',
    'Nerve damage from alcohol, or from low vitamin B12.',
    'A narrow spine or pinched nerves in the back.',
    'Inherited nerve illness that runs in the family.',
    'Guillain-Barré syndrome, which comes on much faster.',
  ],
  questions: [
    'Do my nerve tests show a pattern that fits CIDP?',
    'How will we measure if treatment helps?',
    'What can make walking safer for me now?',
  ],
} satisfies ConditionWords
