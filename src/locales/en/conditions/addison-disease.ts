import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    "The two adrenal glands sit on top of the kidneys. They make cortisol, which helps the body cope with stress and illness. They also make a hormone that keeps salt in balance. In Addison's disease, the immune system slowly destroys both glands.",
    'It often creeps up over months. People feel worn out, weak and dizzy when they stand up. They eat less, lose weight, feel sick or crave salt. An illness or an injury can then make things worse very fast.',
    'The skin can get darker, even where the sun does not reach. On light skin it can look like a tan that stays. On dark skin it may show most in the gums, palm creases, knuckles and scars.',
  ],
  who: {
    rarity: 'About 11 to 14 of 100,000 people of European descent have it.',
    sex: 'About 3 women have it for every 2 men.',
    age: 'It most often starts between 30 and 50.',
    ancestry: 'The figure of 11 to 14 of 100,000 is for people of European descent. We have no good numbers for other groups.',
    family: 'A brother or sister with it raises the chance many times over. It still stays rare.',
  },
  checks: [
    'A morning blood test measures cortisol, the signal that controls it (ACTH), and salts (sodium and potassium).',
    'In an ACTH stimulation test, an injection shows whether the glands can still respond.',
    'An antibody test (21-hydroxylase) can show that the immune system is the cause.',
    'If doctors suspect a crisis, they treat at once and do not wait for tests.',
  ],
  treatments: {
    replace: 'Hydrocortisone and fludrocortisone replace the missing hormones for life. The body needs extra during illness. People also get an emergency injection kit and a steroid alert card.',
  },
  urgent: [
    'In someone with it, vomiting, diarrhea, great weakness, fainting, confusion or a serious injury can mean an adrenal crisis.',
    'Use the emergency injection if there is one. Then call the emergency number and say “adrenal crisis”.',
    'Weight loss with darker skin or salt craving, and now vomiting, faintness or confusion, is an emergency too.',
  ],
  lookAlikes: [
    'Stress, overwork or low mood.',
    'A stomach bug that lingers.',
    'Low iron or an underactive thyroid.',
    'Weak adrenal glands after long use of steroid medicines.',
    'Eating too little, or an eating disorder.',
  ],
  questions: [
    'Can we test my morning cortisol and my salts?',
    'What is my plan for sick days and injuries?',
    'Who around me should learn to give the emergency injection?',
  ],
} satisfies ConditionWords
