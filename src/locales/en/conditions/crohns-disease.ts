import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    "In Crohn's disease, the immune system keeps parts of the gut inflamed. It can affect any part from the mouth to the anus. Healthy stretches can lie between sore ones. The inflammation can go deep and lead to narrow spots or small tunnels (fistulas).",
    'Belly pain, loose stools and tiredness are the most common signs. Many people must rush to the toilet or get up at night. Some see blood, lose weight or get sores near the anus. Children may grow slowly.',
    'It tends to come in flares with calmer times between. Some people get sore joints, red eyes or tender lumps on the shins. The lumps look red on light skin, and dark or purple on dark skin.',
  ],
  who: {
    rarity: 'In Western Europe and North America, 100 to 150 of 100,000 people have it.',
    sex: 'About as many women as men have it. Among Western adults there are slightly more women.',
    age: 'It most often starts between 15 and 35. There is a second, smaller peak between 50 and 70.',
    ancestry: 'It is found more often in white people and in people of Ashkenazi Jewish descent.',
    family: 'It can run in families. A relative with it clearly raises the chance.',
  },
  checks: [
    'A stool test (calprotectin) shows whether the bowel is inflamed.',
    'Blood tests look for inflammation and low iron.',
    'A camera test of the bowel (colonoscopy) collects tiny samples (biopsies). An MRI scan can show the small bowel.',
  ],
  treatments: {
    'suppress-immune': 'Steroids can settle a flare. Azathioprine or biologics aim to keep the gut calm over time.',
    'remove-trigger': 'Smoking can make it worse. Help with quitting is there for people who want it.',
    other: 'Special nutrition can feed the body and calm the gut. Some people need surgery.',
  },
  urgent: [
    'Call the emergency number for severe belly pain, a hard belly, or a swollen belly with repeated vomiting. The same goes for belly pain with no stool and no gas for a day.',
    'Six or more bloody stools a day with fever, a fast heartbeat or faintness is an emergency too.',
    'Bloody diarrhea, or a hot, painful lump near the anus, needs care the same day. Steroids can hide pain and fever.',
  ],
  lookAlikes: [
    'Irritable bowel syndrome.',
    'A bowel infection, such as food poisoning.',
    'Piles (hemorrhoids), which can bleed.',
    'Celiac disease.',
    'A bowel made sore by pain relievers such as ibuprofen.',
  ],
  questions: [
    'Would a stool test for inflammation help?',
    'Which part of my gut is affected?',
    'What is the plan when a flare starts?',
  ],
} satisfies ConditionWords
