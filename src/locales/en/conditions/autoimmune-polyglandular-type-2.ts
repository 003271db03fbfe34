import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this illness the immune system attacks more than one gland. The adrenal glands, which sit above the kidneys, are part of it. The thyroid, the cells that make insulin, or both, are part of it too.',
    'The parts may show up years apart. Someone with a thyroid problem may slowly become weak, dizzy and thin. Someone with type 1 diabetes may find that they need less insulin than before.',
    'The skin can darken. On light skin it can look like a tan that stays. On dark skin it may show most in the gums, palm creases and scars. Some people also get pale patches or bald spots.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'About 3 women have it for every man.',
    age: 'It most often starts between 20 and 40.',
    ancestry: 'It has mostly been described in people of European ancestry.',
    family: 'It runs in families, but without a simple pattern.',
  },
  checks: [
    'Blood tests measure thyroid hormones, adrenal hormones and blood sugar.',
    'Antibody tests show which glands the immune system has turned on.',
    'After one gland problem is found, doctors may check the others from time to time.',
  ],
  treatments: {
    replace: 'The missing hormones are replaced. Doctors replace adrenal hormone first and thyroid hormone next, because that order is safer. Insulin is needed if diabetes is part of it.',
  },
  urgent: [
    'Vomiting, great weakness, fainting, confusion or a serious injury can mean an adrenal crisis. That is an emergency.',
    'In an adrenal crisis, use the emergency injection if there is one. Then call the emergency number and say “adrenal crisis”.',
    'Great thirst with vomiting, fast or deep breathing or drowsiness is an emergency too.',
  ],
  lookAlikes: [
    'One gland problem alone, such as an underactive thyroid.',
    'Stress, poor sleep or low mood.',
    'Low iron or low vitamin B12.',
    'Swings in blood sugar for other reasons.',
  ],
  questions: [
    'Should my other glands be checked?',
    'Should my cortisol be tested before thyroid tablets begin?',
    'Should my close family be tested?',
  ],
} satisfies ConditionWords
