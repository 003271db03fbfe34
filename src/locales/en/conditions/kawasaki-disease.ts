import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'For a few weeks, blood vessels all over the body become inflamed. The main concern is the arteries that feed the heart. Treatment within 10 days of the fever starting makes harm to them much rarer.',
    'The fever is high and lasts for days. Both eyes may turn red without pus. Lips get red and cracked, and the tongue can look like a strawberry. Hands and feet may swell, and children are often very cranky.',
    'On light skin the rash looks red. On dark skin it may look dark or purple, or be hard to see. Lips, tongue, palms and soles can show more. Later, skin may peel from the fingertips. Signs can come one by one, and babies may show only a few.',
  ],
  who: {
    rarity: 'In the United States, about 1 in 10,000 children under 5 gets it each year. In East Asia it is 10 to 20 times as common.',
    sex: 'More boys than girls get it.',
    age: 'About 8 of 10 children with it are under 5.',
    ancestry: "In Hawai'i, about 210 of 100,000 children of Japanese ancestry under age 5 got it each year. For Native Hawaiian children it was 87, and for white children 14.",
    family: 'A brother or sister of a child with it has about 10 times the usual chance. If a parent had it, the chance is about twice the usual one. It stays a small chance.',
  },
  checks: [
    'There is no single test. Doctors look for fever of 5 days or more together with the typical signs. When the signs are clear, they may act sooner.',
    'Blood tests look for inflammation.',
    'An ultrasound of the heart (echocardiogram) looks at the heart arteries and is done again later.',
  ],
  treatments: {
    'suppress-immune': 'Immunoglobulin through a vein, given early with aspirin in the hospital, aims to protect the heart arteries. Aspirin for a child is always a decision for the hospital team.',
    'protect-organs': 'Heart checks after the illness show whether the arteries stay healthy.',
  },
  urgent: [
    'A child with fever for 5 days or more needs care the same day, even with few other signs. Fever with red eyes, red cracked lips or a rash is a reason to go sooner.',
    'Any fever in a baby under 3 months needs care at once.',
    'A child who is hard to wake, breathes hard, or turns pale, blue or gray needs help at once. So does a child with spots that do not fade when pressed.',
    'Chest pain or fainting in someone who has had it needs help at once, even years later.',
  ],
  lookAlikes: [
    'Common viruses with fever, rash and red eyes.',
    'Scarlet fever and strep throat.',
    'Measles.',
    'A reaction to a medicine.',
    'An inflamed state weeks after COVID-19 (MIS-C).',
  ],
  questions: [
    'My child has had a fever for days. Could it be Kawasaki disease?',
    'Does my child need blood tests and a heart ultrasound?',
    'Which heart checks and vaccine dates come later?',
  ],
} satisfies ConditionWords
