import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Certain white blood cells (eosinophils) build up in the lining of the food pipe. Foods often set this off. It is closer to an allergy than to a classic autoimmune disease. Over time the food pipe can get stiff and narrow.',
    'Adults often notice that food sticks, most of all meat or dry bread. Many learn to chew for a long time or to drink with each bite. Heartburn or chest pain can come too. Young children may refuse food, vomit or grow slowly.',
    'Many people with it also have asthma, eczema, hay fever or food allergies. It tends to last for years, with better and worse times.',
  ],
  who: {
    rarity: 'Roughly 1 in 1,000 to 1 in 2,000 people have it.',
    sex: 'About 2 men have it for every woman.',
    age: 'It mostly affects children and adults under 50. It peaks between 30 and 40.',
    ancestry: 'It has been described most in white people. It is seen in all groups.',
    family: 'With a parent, brother or sister who has it, the chance is about 3 in 100.',
  },
  checks: [
    'A camera test of the food pipe (endoscopy) collects several tiny samples (biopsies).',
    'Under a microscope, doctors count the white blood cells in the samples.',
    'A doctor also asks about allergies.',
  ],
  treatments: {
    'remove-trigger': 'A planned diet can show which foods set it off. A dietitian can help.',
    'ease-symptoms': 'Acid reducers ease heartburn and can calm the lining in some people.',
    'suppress-immune': 'Swallowed steroids, or a medicine called dupilumab, aim to calm the lining.',
    other: 'If the food pipe is narrow, a doctor can gently stretch it.',
  },
  urgent: [
    'Food that stays stuck, so that even saliva will not go down, is an emergency. So is choking or trouble breathing.',
    'New or severe chest pain is an emergency: call the emergency number. The cause may be the heart or a tear.',
    'Trouble swallowing for more than a few days needs a check within days.',
  ],
  lookAlikes: [
    'Acid reflux.',
    'Eating fast or chewing too little.',
    'A food allergy that makes the mouth itch.',
    'A tablet that got stuck and made the food pipe sore.',
    'A narrow food pipe from another cause.',
  ],
  questions: [
    'Will samples be collected, even if my food pipe looks normal?',
    'Should we try diet or medicine first?',
    'How will we know that the lining has healed?',
  ],
} satisfies ConditionWords
