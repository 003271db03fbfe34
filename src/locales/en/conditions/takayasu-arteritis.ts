import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The aorta carries blood from the heart to the rest of the body. In this illness its wall, and the walls of its large branches, become thick and sore. Slowly, less blood reaches the arms, the head or the kidneys.',
    'Early on, people may just feel tired, feverish or achy, or lose weight. It can take months before anyone thinks of the arteries.',
    'Later an arm may tire or hurt when hanging up laundry or brushing hair. Some people get dizzy, have headaches or faint. Blood pressure is often high. A weak pulse, or a different blood pressure in each arm, is often the clue.',
  ],
  who: {
    rarity: 'It is rare. Worldwide, about 1 to 9 of every 100,000 people have it.',
    sex: 'About 85 of 100 people with it are women.',
    age: 'It most often starts between 15 and 40. The average age in a large study was 32.',
    ancestry: 'It is found everywhere. Rates are highest in East and South Asia, Türkiye and Mexico.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A doctor feels the pulses, listens over the arteries, and measures blood pressure in both arms.',
    'A CT, MR or PET scan shows whether large arteries are narrow or inflamed.',
    'Blood tests (CRP and ESR) look for inflammation. They can be normal even when the illness is active.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, methotrexate, TNF blockers or IL-6 blockers aim to prevent more narrowing.',
    'protect-organs': 'Keeping blood pressure in check protects the heart, brain and kidneys. Some people need a procedure to open an artery.',
  },
  urgent: [
    'A drooping face, weakness on one side or slurred speech needs help at once, even if it passes.',
    'Chest pain, severe breathlessness, fainting or sudden loss of sight needs help at once.',
    'An arm or leg that suddenly turns cold, pale or blue and painful needs help at once. On dark skin, nails, palms and soles show this best.',
  ],
  lookAlikes: [
    'A strained shoulder or a trapped nerve in the arm or neck.',
    'High blood pressure from other causes.',
    'A long virus illness with fever and tiredness.',
    'Hardened arteries (atherosclerosis), mostly in older people.',
    'Arteries that are narrow from birth or from other illnesses.',
  ],
  questions: [
    'Can you measure my blood pressure in both arms and feel my pulses?',
    'Which scan would show my large arteries best?',
    'How will we know if it is quiet or active?',
  ],
} satisfies ConditionWords
