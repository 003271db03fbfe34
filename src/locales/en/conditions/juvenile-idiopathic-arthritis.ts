import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system inflames the lining of one or more joints. It lasts for six weeks or longer. There are several types. Some affect a few joints and some affect many. Some also involve tendons, the skin or the whole body.',
    'A young child may not say that something hurts. Parents often notice a limp in the morning or a swollen knee. The child may not want to run, or may ask to be carried. Stiffness tends to ease during the day.',
    'One rare type brings daily fever spikes and a fleeting rash, salmon pink on light skin. On dark skin the rash may be faint or look darker than the skin. In some children an eye becomes inflamed without pain or redness, so regular eye checks matter.',
  ],
  who: {
    rarity: 'In the United States, about 1 in 1,000 children have it.',
    sex: 'Somewhat more girls than boys get it. The type with sore tendons is more common in boys.',
    age: 'It starts before 16, most often between 1 and 5 or in the teens.',
    ancestry: 'Rates differ between countries and ethnic groups.',
    family: 'A brother or sister of a child with it has about 12 times the usual chance. The chance still stays low.',
  },
  checks: [
    'A doctor looks at how the child moves and feels every joint for swelling.',
    'Blood tests help to tell the types apart, but they can also be normal.',
    'An ultrasound or MRI scan can show inflammation inside a joint.',
    'An eye doctor looks into the eyes with a special microscope (a slit lamp) at regular visits.',
  ],
  treatments: {
    'suppress-immune':
      'Injections into a joint, methotrexate or biologics calm the inflammation. The aim is for the child to grow, play and move freely.',
    'ease-symptoms': 'Anti-inflammatory medicines and physical therapy ease pain and keep joints moving.',
    'protect-organs': 'Regular eye checks find silent inflammation early, before it harms sight.',
  },
  urgent: [
    'A child who is hard to wake, breathes with effort, or has fever with new bruises needs emergency help.',
    'A hot, very painful joint, or a leg or arm the child will not use, needs same-day care.',
    'A painful or red eye, blurred sight, or a fever on immune-calming medicine also needs care the same day.',
  ],
  lookAlikes: [
    'Growing pains, which come at night and are gone by morning.',
    'A knock or strain from play.',
    'A sore hip for some days after a cold.',
    'Very bendy joints (hypermobility).',
    'Arthritis after an infection, such as Lyme disease.',
  ],
  questions: [
    'Which type does my child seem to have, and what does it mean?',
    'How often should my child’s eyes be checked?',
    'What can my child do at school and in sports?',
  ],
} satisfies ConditionWords
