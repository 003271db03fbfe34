import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The ovaries release eggs and make estrogen. Here they slow down or stop before the age of 40. In a small share of people, the immune system attacks the ovary cells that make hormones. In others the cause is different, or nobody can find it.',
    'Periods become irregular or stay away. Hot flashes, vaginal dryness, mood changes and poor sleep are common. Some people only notice it when a hoped-for pregnancy does not come.',
    'The ovaries may start again for a time, so a pregnancy can still happen. This can be hard news, and emotional support is part of good care.',
  ],
  who: {
    rarity: 'Roughly 1 in 2,000 to 1 in 20,000 people have the autoimmune form.',
    sex: 'Only people with ovaries can get it.',
    age: 'It starts before the age of 40.',
    ancestry: 'It is found in all groups of people.',
    family: 'Early menopause in the family can raise the chance. So can autoimmune adrenal or thyroid disease in the family.',
  },
  checks: [
    'Blood tests measure two hormones, FSH and estradiol. They are done twice to be sure.',
    'Other blood tests look for adrenal and thyroid antibodies.',
    'Gene tests look for other causes. A pregnancy test usually comes first.',
  ],
  treatments: {
    replace: 'Hormone therapy fills in for the missing hormones until the usual age of menopause.',
    other: 'Fertility advice helps people plan. Doctors also check for adrenal disease.',
  },
  urgent: [
    'Great weakness or darker skin with vomiting, fainting or confusion is an emergency. The adrenal glands may be failing.',
    'Severe belly pain or heavy bleeding when a pregnancy is possible is an emergency too.',
    'Thoughts of harming yourself need help at once: call the emergency number.',
  ],
  lookAlikes: [
    'Pregnancy.',
    'Stress, weight loss or hard training, which can make periods stay away.',
    'Polycystic ovary syndrome.',
    'Thyroid problems.',
    'Some kinds of birth control.',
  ],
  questions: [
    'Can we check my hormone levels, and when?',
    'What are my options if I want a child?',
    'Do my adrenal glands, thyroid and bones need a check?',
  ],
} satisfies ConditionWords
