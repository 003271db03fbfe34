import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Two places become inflamed: the small tubes of the kidneys, and the eyes. TINU is the short name. It is a rare cause of red eyes, mostly in teenagers and young adults.',
    'It often begins like a long flu, with fever, tiredness, poor appetite and weight loss. The kidneys often do not hurt, so only a urine or blood test may show the trouble. Some people are thirsty and pass a lot of urine.',
    'Sore, red eyes that dislike light most often follow, sometimes more than a year later. In about 2 of 10 people the eyes come first. Both eyes are affected in about 8 of 10. In more than half, the eye trouble comes back or lasts. The kidneys mostly get better. In a review of 257 people, 4 of 10 still had some loss of kidney function later.',
  ],
  who: {
    rarity: 'It is rare. Of every 1,000 people seen in clinics for uveitis, about 2 to 20 have it.',
    sex: 'In two reviews, about 2 to 3 women or girls had it for every man or boy. But in a study of 110 young people, half were boys.',
    age: 'It often starts in the teens. The midpoint was 15 in one review and 19 in another. The range was 9 to 74.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'Genes may play a part, but no single gene type has been proven.',
  },
  checks: [
    'An eye specialist looks into the eyes with a bright light and a microscope (slit lamp).',
    'Urine and blood tests check the kidneys. A urine protein called beta-2 microglobulin is often high.',
    'Doctors ask about recent infections and medicines, since both can set it off.',
    'A tiny piece of kidney is sometimes tested (biopsy).',
  ],
  treatments: {
    'suppress-immune': 'Steroid drops calm the eyes, and steroid tablets can help the kidneys. If the eyes keep flaring, methotrexate, mycophenolate or adalimumab are options.',
    'ease-symptoms': 'Drops that widen the pupil ease pain and keep parts of the eye from sticking together.',
    'protect-organs': 'Tests of urine, blood and eyes go on for a long time, even when the person feels well.',
    'remove-trigger': 'If a medicine may have set it off, the doctor can look for another one.',
  },
  urgent: [
    'A red, sore eye that hurts in bright light, or new blur, needs care the same day.',
    'Very little urine, a puffy face or swollen legs need care the same day too. No urine for 12 hours needs emergency help.',
    'Sudden loss of sight is an emergency.',
    'Trouble breathing, chest pain or new confusion is an emergency. Call the emergency number.',
  ],
  lookAlikes: [
    'The flu, mono (glandular fever) or another virus.',
    'Pink eye (conjunctivitis) or an eye allergy.',
    'A urine infection.',
    'Kidney trouble from a medicine, with no eye trouble.',
    'Sarcoidosis, which can also affect the eyes and kidneys.',
  ],
  questions: [
    'Have my urine and kidneys been tested, now that my eyes are inflamed?',
    'Which of my medicines could have set this off?',
    'How often do my eyes and kidneys need a check when I feel fine?',
  ],
} satisfies ConditionWords
