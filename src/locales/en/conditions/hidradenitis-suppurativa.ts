import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Hair roots in skin folds get blocked and burst under the skin. The immune system then reacts too strongly. Painful lumps form, like boils, and some drain pus. It is not an infection, it is not catching, and it has nothing to do with being unclean.',
    'Lumps come back in the same places: armpits, groin, buttocks, inner thighs and under the breasts. They look red on light skin, and dark red, purple or brown on dark skin. Over time, tunnels and thick scars can form. Dark marks often stay after a flare.',
    'Flares can come before a period, with stress, heat or rubbing. Pain and leaking can disturb sleep, work and closeness. Many people see several doctors before it gets its name.',
  ],
  who: {
    rarity:
      'At least 1 in 100 people have it when mild cases are counted. The number in clinic records is lower.',
    sex: 'About 2 women have it for every man.',
    age: 'It most often starts between the teens and age 40.',
    ancestry: 'In the United States, it is more common in African Americans.',
    family: 'Of 100 people with it, 30 to 40 have a relative with it.',
  },
  checks: [
    'A doctor looks at the lumps and scars and asks how often they come back.',
    'No blood test is needed to find it.',
    'It helps to mention bowel trouble, sore joints and low mood, because they can go along with it.',
  ],
  treatments: {
    'remove-trigger':
      'Help with stopping smoking or with weight can make flares milder for some people. It can also occur in people who are slim and never smoked.',
    'ease-symptoms': 'Antibiotic creams or tablets can calm lumps. They work partly by easing inflammation.',
    'suppress-immune':
      'When it is more severe, biologics such as adalimumab, secukinumab or bimekizumab calm the immune system.',
    other: 'Surgery can open or remove tunnels and scars that keep coming back.',
  },
  urgent: [
    'Sore, hot skin that spreads by the hour, or fever with feeling very ill, needs emergency help.',
    'A hot, sore area that grows over days needs care the same day, as does fever on immune-calming medicine.',
    'Thoughts of self-harm or ending life need help at once, from a crisis line or the emergency number.',
  ],
  lookAlikes: [
    'Single boils from bacteria.',
    'Ingrown hairs or infected razor bumps.',
    'Acne.',
    'A cyst.',
    "Crohn's disease near the anus.",
  ],
  questions: [
    'My boils keep coming back in the same places. Could this be HS?',
    'What can I do when a flare starts, and whom can I call?',
    'Can I see a dermatologist who knows HS well?',
  ],
} satisfies ConditionWords
