import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The walls of the air sacs are thin, so oxygen can pass into the blood. In this illness the immune system inflames these walls. They can grow thick and stiff with scars. It happens with illnesses such as scleroderma, rheumatoid arthritis, myositis and Sjögren disease.',
    'People slowly get more out of breath, first on stairs or hills. A dry cough and feeling very tired are common. Many also have sore joints, heartburn, or fingers that change color in the cold. At times the lungs are the first sign of the illness behind it.',
    'Its pace differs. It can stay steady for years, get worse slowly or, more rarely, get worse within weeks. Inflammation can improve. Scars stay, so treatment aims to slow new ones.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'This follows the illness behind it. Overall, more women than men have it.',
    age: 'It mostly starts between 40 and 70.',
    ancestry: 'Reports from the United States describe worse lung disease in Black people who have scleroderma or myositis.',
    family: 'Some rare forms of lung scarring run in families.',
  },
  checks: [
    'A detailed CT scan shows inflammation and scars in the lungs.',
    'Breathing tests measure how much air the lungs hold and how well oxygen passes through.',
    'Blood tests look for an autoimmune disease behind it.',
  ],
  treatments: {
    'suppress-immune': 'Medicines calm the inflammation. Mycophenolate, tocilizumab and rituximab are examples, and the choice depends on the illness behind it.',
    other: 'Antifibrotic medicine can slow scarring. Oxygen and breathing and exercise training (rehabilitation) help people stay active.',
    'remove-trigger': 'Stopping smoking helps protect the lungs, and support is there for people who want it.',
  },
  urgent: [
    'Sudden shortness of breath, or being breathless at rest or while talking, needs emergency help at once.',
    'Chest pain, coughing up blood, or blue or gray color inside the lips needs help at once too.',
    'Fever with more cough, or breathing that gets worse over days, needs care the same day.',
  ],
  lookAlikes: [
    'Asthma, or lung harm from smoking.',
    'A cough after a cold, or from heartburn.',
    'Being out of shape.',
    'Heart trouble or low iron.',
    'Side effects of some medicines, or dust, birds or mold at home or work.',
  ],
  questions: [
    'Is it inflammation, scarring or both?',
    'Which autoimmune disease could be behind it?',
    'How often should I repeat the breathing tests?',
  ],
} satisfies ConditionWords
