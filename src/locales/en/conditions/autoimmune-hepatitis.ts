import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Here the immune system treats liver cells as strangers. The liver becomes inflamed, and scars can form over months or years. About a third of people already have scars when it is found.',
    'It can be silent and show up only in a blood test. Many people feel very tired, eat less, or have sore joints. Some have an ache on the right side below the ribs.',
    'In others it starts fast, with yellow eyes, yellow skin and dark urine. On dark skin, yellow shows best in the whites of the eyes. With treatment it often becomes quiet, but it can flare again.',
  ],
  who: {
    rarity: 'Worldwide, about 1 to 5 of every 10,000 people have it.',
    sex: 'Of 100 people with the main type, about 70 are female.',
    age: 'It can start at any age. There are two peaks, from 10 to 30 and from 40 to 60.',
    ancestry: 'It is found in all ethnic groups.',
    family: 'Other autoimmune illness is common in people with it and in their families.',
  },
  checks: [
    'Blood tests show how the liver is doing and measure a protein called IgG.',
    'Other blood tests look for antibodies (ANA and smooth-muscle) and for viruses.',
    'A tiny sample of the liver (biopsy) shows inflammation and scars.',
  ],
  treatments: {
    'suppress-immune': 'Steroids and azathioprine aim to calm the inflammation and protect the liver.',
    replace: 'If the liver fails, a transplant can replace it.',
  },
  urgent: [
    'Yellow eyes or skin with confusion, great drowsiness, bleeding or fever: call the emergency number.',
    'Vomiting blood or passing black stools is an emergency too.',
    'Yellow eyes or skin alone need care the same day.',
  ],
  lookAlikes: [
    'Fatty liver.',
    'Hepatitis from a virus.',
    'Liver trouble from medicines, herbs or alcohol.',
    'Gallstones.',
    'Other immune illness of the liver or bile ducts.',
  ],
  questions: [
    'Which tests tell the causes of liver inflammation apart?',
    'Are there scars in my liver?',
    'How long might treatment last?',
  ],
} satisfies ConditionWords
