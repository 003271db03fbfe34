import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The spinal cord carries signals between the brain and the body. In this illness, a part of the cord is inflamed across its width. Signals below that level slow down or stop.',
    'It can begin with back or neck pain, or a tight band around the chest or belly. Then the legs, and at times the arms, turn numb, heavy or weak. Passing urine or stool becomes hard, or hard to hold.',
    'It may follow an infection. It can also be part of lupus, or of another nerve illness such as MS, NMOSD or MOGAD. Often no cause is found. Healing can take weeks to months, and some people keep some symptoms.',
  ],
  who: {
    rarity: 'It is rare. Worldwide, about 1 to 9 of every 100,000 people get it each year.',
    sex: 'Women and men get it about equally.',
    age: 'It is most common at 10 to 20 and again at 30 to 40.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'An MRI scan of the spine is done at once. It also shows if something is pressing on the cord.',
    'A test of the fluid around the spine looks for inflammation and germs.',
    'Blood tests look for antibodies, such as AQP4 and MOG.',
  ],
  treatments: {
    'suppress-immune': 'Strong steroids aim to calm the swelling. Plasma exchange may follow if they do not help enough.',
    'ease-symptoms': 'Rehab helps people get back strength, walking and bladder control as far as they can.',
  },
  urgent: [
    'Weakness or numbness that climbs up the body over hours or days is an emergency.',
    'Numbness between the legs, being unable to pass urine, or losing bladder or bowel control is an emergency.',
    'Trouble breathing or swallowing needs help at once.',
  ],
  lookAlikes: [
    'A slipped disk or narrow spine that presses on nerves.',
    'Low vitamin B12.',
    'Guillain-Barré syndrome, which affects nerves outside the spine.',
    'An infection, a bleed or a growth that presses on the cord.',
    'Poor blood flow to the cord.',
  ],
  questions: [
    'How soon can the spine be scanned?',
    'Is there a cause, such as an infection, MS or an antibody?',
    'When can rehab start, and what are its goals?',
  ],
} satisfies ConditionWords
