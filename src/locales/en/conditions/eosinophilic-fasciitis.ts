import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A thin sheet of tissue called fascia wraps the muscles. In this illness it becomes inflamed and thick. A type of white blood cell called an eosinophil is often high.',
    'It can start within days or weeks, sometimes after unusually hard exercise or work. First the arms or legs swell and ache. Later the skin feels firm and looks dimpled, like orange peel.',
    'A groove may show along a vein when the arm is raised. On light skin the area can look red at first. On dark skin it may look darker or shiny, so touch tells more than color. Fingers and face are mostly spared.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It most often starts between 40 and 60.',
    ancestry: 'No clear pattern is known.',
    family: 'It is not passed on in families.',
  },
  checks: [
    'A doctor feels the skin and checks how far the wrists, elbows and ankles can move.',
    'A blood count shows whether eosinophils are high.',
    'An MRI scan can show the thick layer. A deep biopsy takes a small piece of skin and fascia to look at.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, often with methotrexate, aim to calm the swelling before the tissue hardens.',
    'ease-symptoms': 'Physical therapy helps joints stay loose and keeps hands and ankles moving.',
  },
  urgent: [
    'Call for help at once if an arm or leg quickly becomes very tight, very painful, cold or numb.',
    'One leg much more swollen and sore than the other needs care the same day.',
    'Leg swelling with chest pain or trouble breathing needs help at once.',
  ],
  lookAlikes: [
    'Swollen legs from the heart, the kidneys or the veins.',
    'A strain after hard exercise.',
    'A skin infection.',
    'Other illnesses that harden the skin, such as scleroderma or morphea.',
    'A reaction to a medicine or a supplement.',
  ],
  questions: [
    'Could the layer under my skin be inflamed?',
    'Would a blood count, an MRI scan or a deep biopsy help?',
    'What can I do to keep my joints moving?',
  ],
} satisfies ConditionWords
