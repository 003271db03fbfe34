import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The same kind of inflammation that causes psoriasis can reach the joints. It can also reach the spots where tendons join the bone, such as the heel.',
    'The skin signs most often come first, sometimes years ahead. On light skin, psoriasis makes pink or red patches with silvery scale. On dark skin they can look purple or dark brown, with gray scale. Patches can hide on the scalp, behind the ears or in the belly button.',
    'Joints become sore and swollen, and stiff in the morning. Heels or the lower back may hurt too. One finger or toe may swell like a sausage. Nails may have tiny pits or lift off. Flares come and go, and skin and joints do not always flare together.',
  ],
  who: {
    rarity: 'About 24 in 10,000 people have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It most often starts between 30 and 55.',
    ancestry:
      'In European and United States studies, up to about 3 in 10 people with psoriasis get it. Studies from Asia report lower numbers.',
    family: 'About 4 in 10 people with it have a close relative with psoriasis or psoriatic arthritis.',
  },
  checks: [
    'A doctor looks at the joints, the heels, the skin, the scalp and the nails.',
    'Blood tests help to tell it apart from rheumatoid arthritis. Rheumatoid factor is usually not found, and all blood tests can be normal.',
    'X-rays, an ultrasound or an MRI scan can show inflammation or changes in the joints.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory medicines and exercise therapy ease pain and keep joints moving.',
    'suppress-immune':
      'Methotrexate, biologics or targeted tablets calm the inflammation. The aim is to protect the joints, and many of them help the skin as well.',
  },
  urgent: [
    'One joint that quickly becomes hot, swollen and very painful may be infected. It needs care the same day.',
    'A painful red eye, or a fever in someone on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'Wear and tear of the joints (osteoarthritis), most of all at the finger ends.',
    'Gout in a toe.',
    'A strained heel or elbow from sport or work.',
    'A nail fungus.',
    'Rheumatoid arthritis.',
  ],
  questions: [
    'Could my skin, my nails and my joints be linked?',
    'Should I see a joint specialist, and how soon?',
    'Is there a treatment that would help both my skin and my joints?',
  ],
} satisfies ConditionWords
