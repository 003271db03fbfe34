import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some 2 to 6 weeks after COVID-19, a child’s immune system overreacts. Many parts of the body become inflamed at once: often the gut, the skin and the heart. The infection itself may have been mild, or no one noticed it.',
    'The fever goes on for days. Belly pain, vomiting or loose stools are very common, and can look like appendix trouble. Many children have a rash, red eyes without pus, or red, cracked lips. They feel worn out. On light skin the rash is pink or red. On dark skin it may be darker, purple or hard to see. Lips, tongue, palms and soles can show more.',
    'In some children the blood pressure drops and the heart pumps less well. That is why they are cared for in a hospital. It has become much rarer since the first years of COVID-19. With care, most children get better, and in most the heart recovers.',
  ],
  who: {
    rarity: 'It is very rare. In 2023, 117 children in the United States were reported to have it, far fewer than in 2020 and 2021.',
    sex: 'Boys get it slightly more often. In one study from the United States, 133 of 248 were boys.',
    age: 'Half of the children in that study were between 4 and 13. In the United States, the name is used for people under 21. In adults it is called MIS-A.',
    ancestry: 'In the United States in 2020, Black and Hispanic children got it more often than white children. The reasons are not fully clear.',
    family: 'It is not known to be passed down in families.',
  },
  checks: [
    'There is no single test. Doctors put together the fever, the signs, and a recent COVID-19 infection or contact.',
    'Blood tests look for strong inflammation, for strain on the heart, and for other infections.',
    'An ultrasound of the heart (echocardiogram) shows how well it pumps and looks at the heart arteries. It is done again later.',
  ],
  treatments: {
    'suppress-immune': 'In the hospital, immunoglobulin and steroids through a vein aim to calm the inflammation. Other medicines can follow if the fever stays.',
    'protect-organs': 'Fluids and medicines support blood pressure and heart. Aspirin for a child is always a decision for the hospital team. Sport starts again after a heart check.',
  },
  urgent: [
    'Trouble breathing, chest pain, severe belly pain, confusion, a seizure, a faint or being hard to wake is an emergency. Call your emergency number.',
    'Pale, gray, blotchy or blue skin, lips or nails is an emergency too. On dark skin, look at the lips, gums and nails.',
    'A fever that goes on, with belly pain, vomiting, a rash, red eyes or dizziness, needs care the same day. Tell them about COVID-19 in the last weeks.',
    'Spots that do not fade when pressed, or any fever in a baby under 3 months, need help at once.',
  ],
  lookAlikes: [
    'A stomach bug or an inflamed appendix.',
    'Other viruses with fever and rash, or COVID-19 itself.',
    'Kawasaki disease, which mostly affects children under 5.',
    'Scarlet fever or another infection with bacteria.',
    'A reaction to a medicine.',
  ],
  questions: [
    'How is the heart, and when will the ultrasound be done again?',
    'Which signs at home mean that we should come back right away?',
    'When are school, sport and vaccines fine again?',
  ],
} satisfies ConditionWords
