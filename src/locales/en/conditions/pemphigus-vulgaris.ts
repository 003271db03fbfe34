import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Skin cells hold on to each other with tiny links. In pemphigus vulgaris, antibodies attack those links. The top layers come apart, and thin blisters form that break very easily.',
    'It usually starts in the mouth, with sore raw areas that do not heal for weeks. Eating, drinking and brushing teeth can hurt. The throat, nose and genitals can be raw too.',
    'Later, soft blisters may appear on the scalp, chest, back or face. They leave moist, open skin, bright red on light skin and deep red, purple or brown on dark skin. Dark or pale marks can stay after it heals. The illness can flare and then stay quiet for years.',
  ],
  who: {
    rarity: 'It is rare. In the United States, about 1 to 9 of every million people get it each year.',
    sex: 'Women and men get it about equally often, or women slightly more.',
    age: 'It most often starts between 40 and 60. Children and older people can get it too.',
    ancestry:
      'It is more common in people of Ashkenazi Jewish, Mediterranean, Iranian and South Asian ancestry.',
    family: 'Some inherited immune genes are linked to it, but it rarely runs in families.',
  },
  checks: [
    'A doctor takes tiny pieces of skin or mouth lining (biopsy). A stain shows whether antibodies sit between the cells.',
    'A blood test looks for the antibodies themselves, called desmoglein antibodies.',
  ],
  treatments: {
    'suppress-immune':
      'Rituximab, steroids and other medicines lower the harmful antibodies, so that new raw areas can stop forming.',
    'ease-symptoms':
      'Wound care, soft foods and numbing or soothing mouth rinses ease the pain while the skin heals.',
  },
  urgent: [
    'Widespread blisters or peeling skin, or raw eyes or mouth with fever, need emergency help.',
    'New blisters with a sore mouth, or being too sore to drink, need a doctor the same day.',
    'Fever while on medicine that calms the immune system needs care the same day.',
  ],
  lookAlikes: [
    'Canker sores.',
    'A cold sore virus infection of the mouth.',
    'Mouth thrush, a yeast infection.',
    'Lichen planus in the mouth.',
    'A reaction to a medicine.',
  ],
  questions: [
    'My mouth sores do not heal. Could a biopsy help find out why?',
    'Who will treat me: a skin doctor, a mouth specialist or both?',
    'How can I eat and clean my teeth with less pain?',
  ],
} satisfies ConditionWords
