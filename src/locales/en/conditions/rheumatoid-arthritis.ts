import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The lining of a joint is a thin, smooth layer. In rheumatoid arthritis it becomes swollen and sore. Left alone for months or years, the swelling can wear away bone and cartilage.',
    'Many people first notice sore, puffy knuckles, wrists or toes, often on both sides of the body. Joints tend to be stiff in the morning and loosen up slowly as the day goes on. Of 100 people with it, about 20 to 30 get firm lumps under the skin, often near the elbow.',
    'It can also make people very tired. In some people it affects the eyes, the lungs or the blood vessels.',
  ],
  who: {
    rarity: 'Up to 1 in 100 people have it. In the United States that is about 1.3 million adults.',
    sex: 'About 2 to 3 women have it for every man.',
    age: 'It most often starts between 40 and 70, but it can start at any adult age.',
    ancestry: 'In United States records, Native American people had higher rates in several regions.',
    family: 'Having a close relative with it may raise the chance. Most relatives never get it.',
  },
  checks: [
    'A doctor looks at the joints and presses them gently to find swelling.',
    'Blood tests look for signs of inflammation and for two antibodies, called rheumatoid factor and anti-CCP.',
    'X-rays or an ultrasound can show changes in the joints. Some people with it have normal blood tests.',
  ],
  treatments: {
    'suppress-immune': 'Medicines that calm the immune system, such as methotrexate or biologics, are the main treatment. They can protect the joints, most of all when they are started early.',
    'ease-symptoms': 'Anti-inflammatory medicines or a short course of steroids can ease a flare. Exercise and hand therapy help with daily life.',
    'remove-trigger': 'Stopping smoking can help, and support is there for people who want it.',
  },
  urgent: [
    'One joint that becomes hot, swollen and very painful over hours or days needs care the same day. It may be infected.',
    'A painful red eye, or a fever in someone on immune-calming medicine, needs care the same day.',
    'Trouble breathing needs care the same day, or at once if it is sudden, severe or there at rest.',
    'Neck pain with newly weak, numb or clumsy arms or legs is an emergency.',
  ],
  lookAlikes: [
    'Wear and tear of the joints (osteoarthritis).',
    'A virus, which can make joints ache for a few weeks.',
    'Gout.',
    'Aching after the menopause.',
  ],
  questions: [
    'Do my joints look swollen to you?',
    'Which blood tests would help, and what would they tell us?',
    'How soon can I see a joint specialist?',
  ],
} satisfies ConditionWords
