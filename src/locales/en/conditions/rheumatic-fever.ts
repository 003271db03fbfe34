import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Strep throat is an infection with germs called strep. In some children, two to four weeks later, the immune system mistakes parts of the body for these germs. It attacks the joints, the heart, the skin and sometimes the brain.',
    'Fever and very sore, swollen joints come first for most, and the pain often jumps from joint to joint. A child may be tired or breathless, or have a racing heart or jerky movements. A few get painless lumps under the skin or a rash of thin rings. The rings are pink or red on light skin, and faint and hard to see on dark skin.',
    'The joints usually heal, but the heart valves can stay scarred. Each new bout can add harm. This is why keeping strep away matters so much.',
  ],
  who: {
    rarity: 'In Europe, about 1 to 9 of every 100,000 people get it each year. It is now found mainly in low-income places.',
    sex: 'Girls and boys get it about equally often. The form with jerky movements is more common in girls.',
    age: 'It mostly starts between 5 and 15 years of age.',
    ancestry: 'Aboriginal and Torres Strait Islander, Māori and Pacific children get it more often. This is linked to crowded homes and access to care.',
    family: 'It runs in some families.',
  },
  checks: [
    'Doctors put signs and tests together, with a checklist called the Jones criteria.',
    'Throat and blood tests look for strep. Other blood tests (ESR or CRP) show inflammation.',
    'A heart tracing (ECG) and a heart ultrasound look for heart trouble, even when a child feels well.',
  ],
  treatments: {
    'remove-trigger': 'Penicillin clears the strep germs. Given over a long time, it helps keep strep from coming back.',
    'ease-symptoms': 'Anti-inflammatory medicines ease joint pain and fever.',
    'protect-organs': 'Regular heart checks find valve trouble early.',
  },
  urgent: [
    'Trouble breathing, chest pain, fainting or a racing heart at rest needs emergency help at once.',
    'Fever with a hot, swollen joint needs care the same day, and so does a new limp.',
    'New jerky movements need care the same day too.',
  ],
  lookAlikes: [
    'A virus, which can make joints ache for a while.',
    'Growing pains.',
    'An infected joint, which needs care the same day.',
    'Juvenile arthritis.',
    'Aching joints after strep, without the rest of the illness.',
  ],
  questions: [
    'Could a sore throat weeks ago explain this?',
    'What did the heart ultrasound show, and when is the next one?',
    'How long will protection against strep go on?',
  ],
} satisfies ConditionWords
