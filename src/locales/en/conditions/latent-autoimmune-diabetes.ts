import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system slowly harms the cells in the pancreas that make insulin. It is close to type 1 diabetes, but it moves over months or years. At first, tablets for type 2 diabetes may keep the sugar in check.',
    'At the start, many people feel nothing, or only tired. Thirst, passing a lot of urine, weight loss or blurred sight can follow as insulin runs low.',
    'Because it starts slowly and in adults, it is often taken for type 2 diabetes. Clues are a slim build, another autoimmune disease, or sugar that keeps rising in spite of tablets.',
  ],
  who: {
    rarity: 'Roughly 1 in 200 to 1 in 2,000 people have it.',
    sex: 'About as many women as men have it.',
    age: 'It most often starts between 30 and 50.',
    ancestry: 'Studies found it in 2 to 12 of 100 adults first thought to have type 2 diabetes. The number differs between populations.',
    family: 'Type 1 diabetes or thyroid disease in the family can raise the chance.',
  },
  checks: [
    'Blood tests look for antibodies to the insulin cells, such as GAD antibodies.',
    'A C-peptide test shows how much insulin the body still makes.',
    'HbA1c shows the sugar level over the past months.',
  ],
  treatments: {
    replace: 'Insulin fills in for what the body no longer makes. People often need it within months to years.',
    'ease-symptoms': 'Checking sugar levels helps people feel well. It also shows when treatment needs to change.',
  },
  urgent: [
    'Great thirst with vomiting, belly pain, fast or deep breathing, fruity breath, confusion or drowsiness: call the emergency number.',
    'Vomiting or fast breathing while on SGLT2 diabetes tablets is an emergency, even when the sugar looks normal.',
    'People on insulin still need it when they are ill. High ketones, or low sugar that does not come up, need emergency help.',
    'New thirst and passing a lot of urine, with weight loss, need a sugar test the same day.',
  ],
  lookAlikes: [
    'Type 2 diabetes.',
    'High sugar from medicines such as steroids.',
    'Type 1 diabetes that starts fast in an adult.',
    'Diabetes after an illness of the pancreas.',
  ],
  questions: [
    'Would antibody and C-peptide tests help in my case?',
    'How will we know when I need insulin?',
    'Should my thyroid be checked too?',
  ],
} satisfies ConditionWords
