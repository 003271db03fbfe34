import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A change in one gene, called AIRE, lets the immune system attack several glands. Three problems are typical: yeast infections (thrush), low calcium, and adrenal glands that fail. They often come one after the other, over years.',
    'Many children first get thrush in the mouth that keeps coming back. Low calcium can cause tingling, cramps, stiff muscles or seizures. Failing adrenal glands cause tiredness, dizziness and weight loss. The skin may darken too. On light skin this can look like a tan. On dark skin it may show most in the gums, palm creases and scars.',
    'Hair, nails, teeth, skin, eyes, liver, gut and ovaries can be affected as well. Each person has a different mix.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'About as many girls as boys have it.',
    age: 'It starts in childhood.',
    ancestry: 'It is more frequent in Iranian Jewish, Sardinian and Finnish people.',
    family: 'It is inherited through both parents, who are mostly well themselves. Each brother or sister of a person with it has a 1 in 4 chance.',
  },
  checks: [
    'Blood tests measure calcium and cortisol.',
    'A blood test for antibodies to interferon can point to it.',
    'A test of the AIRE gene can confirm it.',
  ],
  treatments: {
    replace: 'Calcium, vitamin D and hormones replace what the glands no longer make.',
    'ease-symptoms': 'Antifungal treatment calms yeast infections.',
    'suppress-immune': 'If the liver or the gut is inflamed, some medicines can calm the immune system.',
  },
  urgent: [
    'A seizure, a tight throat or noisy breathing is an emergency. Calcium may be very low.',
    'Vomiting, great weakness, faintness or confusion can mean an adrenal crisis. Use the emergency injection if there is one, and call the emergency number.',
    'Cramps or tingling that get worse need care the same day.',
  ],
  lookAlikes: [
    'Thrush in babies, or after antibiotics or inhalers.',
    'Low calcium from too little vitamin D.',
    'Bald patches on their own (alopecia areata).',
    'Other causes of many infections in a child.',
  ],
  questions: [
    'Should we test for a change in the AIRE gene?',
    'Which glands need checks, and how often?',
    'What is our plan for sick days?',
  ],
} satisfies ConditionWords
