import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The soft linings around the shoulder and hip joints become inflamed. The muscles hurt, but they are not damaged. They can feel weak, mostly because it hurts to move.',
    'It often starts within days or a few weeks. Mornings are the hardest. People may need help to turn over in bed, put on a coat or get out of a chair. It eases as the day goes on.',
    'Tiredness, poor sleep, low mood or a slight fever can come with it. About 1 in 6 people with it also have inflamed arteries in the head (giant cell arteritis). That illness can harm sight, so its signs matter.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 200 and 1 in 2,000 people.',
    sex: 'Women get it 2 to 3 times as often as men.',
    age: 'It nearly always starts after 50, most often between 70 and 80.',
    ancestry: 'It is most common in people of northern European ancestry.',
    family: 'It seldom runs in families.',
  },
  checks: [
    'A doctor checks how the shoulders and hips move, and asks about headaches and sight.',
    'Blood tests called ESR and CRP show inflammation. Other tests look for other causes of the aching.',
    'Some people have an ultrasound of the shoulders.',
  ],
  treatments: {
    'suppress-immune':
      'Steroid tablets are the main treatment. They often bring quick relief, and the doctor lowers the amount slowly, often over 1 to 2 years. Methotrexate or a blocker of IL-6 helps some people to need less steroid.',
    'protect-organs': 'Steroids can thin the bones, so bone protection is part of the care.',
  },
  urgent: [
    'Sudden loss of sight, even for a few minutes, needs emergency help. So does blurred or double sight with a new headache, a sore scalp or jaw pain.',
    'A new headache, a sore scalp or jaw pain on chewing needs same-day care, even if sight is fine.',
  ],
  lookAlikes: [
    'A frozen or worn shoulder, mostly on one side.',
    'Wear and tear of the hips, neck or shoulders (osteoarthritis).',
    'Muscle pain from a medicine, such as a statin.',
    'An underactive thyroid or low vitamin D.',
    'Rheumatoid arthritis that starts later in life.',
  ],
  questions: [
    'Do my blood tests show inflammation?',
    'Do any of my signs point to giant cell arteritis?',
    'How do we lower the steroid safely and protect my bones?',
  ],
} satisfies ConditionWords
