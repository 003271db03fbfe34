import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In lichen sclerosus, inflammation changes the skin over time. It turns thin, pale and easy to tear. The cause is not fully known, but the immune system plays a part. It is not an infection, and it cannot be passed on through sex.',
    'Itching is often the first sign, and it can be worst at night. White, shiny or wrinkled patches form around the vulva and anus, or on the foreskin or penis. On dark skin the loss of color can be easy to see. On light skin it may show only as a pale shine.',
    'It comes in flares, with small tears, bruises or pain with sex, urine or stool. Without treatment, scars can slowly make the area tight. Many people wait years because they feel shy. Doctors know it well, and treatment helps.',
  ],
  who: {
    rarity: 'Somewhere between 1 in 200 and 1 in 2,000 people are thought to have it.',
    sex: 'It is more common in women than in men. Girls and boys can have it too.',
    age: 'It often starts before puberty or after the menopause, but it can start at other ages.',
    ancestry: 'It is reported mostly in white people. It may often be missed in others.',
    family: 'Between 1 and 2 of 10 people with it have a relative with it.',
  },
  checks: [
    'A doctor can often tell by looking closely at the skin. Anyone can ask for a chaperone or a doctor they feel at ease with.',
    'If it is not clear, or a spot does not heal, a tiny piece of skin is tested (biopsy).',
  ],
  treatments: {
    'ease-symptoms':
      'A strong steroid ointment is the main treatment. It calms the itch and can prevent scars. Moisturizers protect the skin.',
    other:
      'Long-term checks look for early skin cancer, which is uncommon. For men with a tight foreskin, surgery to remove it (circumcision) can help.',
  },
  urgent: [
    'A full, painful bladder with no urine, or a swollen foreskin stuck behind the tip, needs emergency help.',
    'A lump, a thick patch or a sore that does not heal needs a check within days.',
  ],
  lookAlikes: [
    'A yeast infection (thrush).',
    'Dryness after the menopause.',
    'Eczema, or irritation from soap, pads or urine.',
    'Vitiligo, which is white but does not itch or scar.',
    'Lichen planus in the genital area.',
  ],
  questions: [
    'I have treated this as a yeast infection. Could it be something else?',
    'How do I use the ointment, and for how long?',
    'How often should the skin be checked, and what should I look for myself?',
  ],
} satisfies ConditionWords
