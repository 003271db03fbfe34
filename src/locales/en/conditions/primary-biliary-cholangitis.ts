import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Bile ducts are small tubes that carry bile out of the liver. In PBC the immune system slowly damages them. Bile builds up and, over many years, can scar the liver.',
    'Half or more of people with it feel nothing when it is found, often through a blood test. Tiredness and itching are the most common signs. The itch is often worse at night and comes without a rash at first. Dry eyes, a dry mouth and sore joints are common too.',
    "Some people's skin gets darker over time. Later the eyes and skin may turn yellow. On dark skin, yellow shows best in the whites of the eyes. PBC usually moves slowly, and in many people treatment slows it further.",
  ],
  who: {
    rarity: 'In Europe, and also worldwide, about 1 to 5 of every 10,000 people have it.',
    sex: 'About 9 women have it for every man.',
    age: 'It most often starts between 40 and 60.',
    ancestry: 'It is found in all groups. United States data suggest more symptoms in Hispanic and Black women.',
    family: 'A parent, child, brother or sister with it raises the chance many times over. It still stays rare.',
  },
  checks: [
    'A blood test measures a liver enzyme called alkaline phosphatase.',
    'Another looks for a typical antibody (anti-mitochondrial antibody).',
    'An ultrasound looks at the liver and bile ducts. A fibrosis scan shows how stiff the liver is.',
  ],
  treatments: {
    other: 'A medicine called ursodeoxycholic acid aims to slow the damage. Other bile medicines are there if more is needed.',
    'ease-symptoms': 'Treatments for itch and artificial tears make daily life easier.',
    'protect-organs': 'Care for the bones matters, because they can become thin.',
    replace: 'In late disease, a liver transplant can replace the liver.',
  },
  urgent: [
    'Yellow eyes or skin with confusion, great drowsiness, bleeding or fever: call the emergency number.',
    'Vomiting blood or passing black stools is an emergency too.',
    'New yellow eyes or skin need care the same day.',
  ],
  lookAlikes: [
    'Dry skin, eczema or an allergy that itches.',
    'Tiredness from a thyroid problem or low iron.',
    'The menopause, with dryness and poor sleep.',
    'Gallstones.',
    'Medicines that slow the flow of bile.',
  ],
  questions: [
    'Would the antibody test for PBC help?',
    'Is there scarring in my liver?',
    'What can help with my itch or tiredness?',
  ],
} satisfies ConditionWords
