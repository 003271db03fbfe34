import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The lining of the large bowel is inflamed, yet it often looks normal through a camera. Only a microscope shows the change. There are two forms, collagenous and lymphocytic. They feel the same.',
    'The main sign is watery diarrhea without blood, often many times a day. More than half of the people with it must rush or get up at night. Cramps, bloating, tiredness and weight loss can come too.',
    'It may last for weeks or months, settle, and come back. It is not known to lead to bowel cancer.',
  ],
  who: {
    rarity: 'Roughly 1 in 200 to 1 in 2,000 people have it.',
    sex: 'About 2 to 3 women have it for every man.',
    age: 'It mostly starts after 50. The average age is about 63.',
    ancestry: 'It has been studied best in northern Europe and North America. Less is known about other places.',
    family: 'Other autoimmune illness is common in people with it. How often it runs in families is not well known.',
  },
  checks: [
    'A camera test of the large bowel (colonoscopy) collects several tiny samples (biopsies).',
    'A microscope shows the inflammation, even if the bowel looks normal.',
    'Blood tests check for celiac disease and thyroid problems.',
  ],
  treatments: {
    'remove-trigger': 'Some pain relievers, acid reducers and antidepressants may set it off. A doctor can review them, and any change is decided together. Help with quitting smoking can be part of it.',
    'suppress-immune': 'Budesonide, a steroid that works mainly in the bowel, aims to calm the lining.',
    'ease-symptoms': 'Loperamide can slow the bowel and make stools firmer.',
  },
  urgent: [
    'Diarrhea with fainting, confusion or almost no urine needs emergency care. The body may be very short of water.',
    'Blood in the stool or a fever is not typical and needs care the same day.',
    'Sudden or severe belly pain is an emergency.',
  ],
  lookAlikes: [
    'Irritable bowel syndrome.',
    'A bowel infection.',
    'A side effect of a medicine.',
    'Too much bile acid reaching the large bowel.',
    'Celiac disease or an overactive thyroid.',
  ],
  questions: [
    'Will samples be collected, even if my bowel looks normal?',
    'Could one of my medicines play a part?',
    'How long might treatment last?',
  ],
} satisfies ConditionWords
