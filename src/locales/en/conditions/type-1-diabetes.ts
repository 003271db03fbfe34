import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Insulin lets sugar move from the blood into the cells of the body. In type 1 diabetes, the immune system destroys the cells in the pancreas that make it. Sugar then builds up in the blood. It is not caused by eating too much sugar.',
    'In children the signs often build up over days or weeks. They are very thirsty, pass a lot of urine, lose weight and get tired. A child who was dry at night may wet the bed again. In adults it can start more slowly.',
    'Soon after insulin begins, some people need less of it for a while. The illness itself stays for life. With insulin, people with it go to school, work, play sports and raise families.',
  ],
  who: {
    rarity: 'In the United States, about 1 in 300 people have it by age 18.',
    sex: 'Boys and girls get it equally often. Among young adults, slightly more men get it.',
    age: 'It can start at any age. About half of all cases start in adults. In children, it most often starts between 4 and 14.',
    ancestry: 'In the United States, rates are highest in non-Hispanic white young people. They are rising fastest in Black and Hispanic young people.',
    family: 'About 5 of 100 brothers and sisters of a person with it get it. Of 100 children of mothers with it, about 3 get it. Of 100 children of fathers with it, about 6 get it. Among all people it is about 2 to 5 of 1,000.',
  },
  checks: [
    'A finger-prick test shows the blood sugar within minutes. When the signs fit, it should be done the same day.',
    'Other tests show the sugar level over the past months (HbA1c) and acids called ketones.',
    'Antibody tests (islet antibodies) help to tell type 1 from other kinds of diabetes.',
  ],
  treatments: {
    replace: 'Insulin, by injection or pump, replaces what the body no longer makes.',
    'ease-symptoms': 'Checking sugar levels and learning about diabetes help people stay well day to day.',
    'suppress-immune': 'In some people at high risk, a medicine called teplizumab can delay the start.',
  },
  urgent: [
    'Great thirst with vomiting, belly pain, fast or deep breathing, fruity breath, confusion or drowsiness: call the emergency number.',
    'New thirst and passing much urine, with weight loss or tiredness, need a sugar test that day. So does new bed-wetting in a child.',
    'People who use insulin still need it when they are ill. High ketones, passing out, or low sugar that does not come up are an emergency.',
  ],
  lookAlikes: [
    'Type 2 diabetes, which is more common in adults.',
    'Hot weather or hard exercise, which make people thirsty.',
    'A urine infection, which makes people go often.',
    'A stomach bug, with vomiting and belly pain.',
    'Medicines that raise blood sugar or urine flow.',
  ],
  questions: [
    'Can my blood sugar be tested today?',
    'Which antibody tests would show the type?',
    'Who can I call when I am ill or my sugar is off?',
  ],
} satisfies ConditionWords
