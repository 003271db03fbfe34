import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system inflames the small blood vessels in the skin and muscles. The muscles near the trunk get weak: thighs, hips, shoulders, upper arms and neck. Climbing stairs, getting up from a low chair or washing hair becomes hard.',
    'Often the skin shows it first: flat bumps on the knuckles, and color on the upper eyelids or chest. On light skin these look pink, red or violet. On dark skin they can look dark purple, brown or gray, and are easy to miss. The rash often itches and gets worse in the sun.',
    'Some people have the rash with little or no weakness. The lungs can be inflamed as well. In some adults it goes along with a cancer that nobody knew about. So doctors search for one, and often find none.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'About 2 women have it for every man.',
    age: 'In adults it most often starts between 40 and 60. In children it starts between 5 and 15.',
    ancestry:
      'In United States and Asian studies, Asian people more often have one type with lung disease (anti-MDA5).',
    family: 'Other autoimmune diseases in the family are more common than usual.',
  },
  checks: [
    'A doctor tests the strength of arms and legs and looks at the skin and nails.',
    'Blood tests measure muscle enzymes (such as CK) and look for antibodies of muscle inflammation (myositis).',
    'An MRI scan, a nerve and muscle test (EMG), or a sample of skin or muscle can help.',
    'Lung tests and checks for cancer are part of the search in adults.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, methotrexate, azathioprine or immunoglobulin calm the immune attack, so that strength can return.',
    'ease-symptoms': 'Sun protection helps the skin. Exercise therapy helps to rebuild the muscles.',
    'protect-organs': 'Cancer and lung checks aim to find problems early, while they are easier to treat.',
  },
  urgent: [
    'Being breathless at rest, unable to swallow saliva or too weak to lift the head needs emergency help.',
    'Muscles that get weaker by the day, or swallowing that gets harder, need care the same day. So does a new cough with breathlessness, or a fever in someone on immune-calming medicine.',
  ],
  lookAlikes: [
    'Eczema, an allergy to makeup or soap, or rosacea on the face.',
    'Psoriasis on the knuckles or scalp.',
    'Muscle trouble from a medicine, such as a statin.',
    'An underactive thyroid, which can make muscles weak.',
    'Lupus.',
  ],
  questions: [
    'Are my muscles weak, or just sore and tired?',
    'Which cancer and lung checks make sense for me, and when?',
    'What kind of exercise is safe for me now?',
  ],
} satisfies ConditionWords
