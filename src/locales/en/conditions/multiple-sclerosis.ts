import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Nerves in the brain and spinal cord have a coat, a bit like the cover on a wire. In MS, the immune system damages this coat in patches. Signals then slow down, get mixed up or do not get through.',
    'First signs depend on where a patch sits. Skin may tingle or feel numb, a leg may be weak, or balance poor. One eye may turn dim and hurt when it moves. Bending the neck can send a feeling like an electric shock down the back.',
    'Most often it comes in attacks (relapses). Symptoms build over days, last for weeks and then ease, fully or in part. In some people it slowly gets worse instead. Heat, tiredness and bladder trouble can make daily life harder.',
  ],
  who: {
    rarity: 'Counts in northern regions found it in about 1 in 2,000 to 2,400 people. Newer US counts are higher.',
    sex: 'About 3 women have it for every man. Studies range from 2 to 4 women.',
    age: 'It mostly starts between 20 and 40. The average age is about 30.',
    ancestry: 'It was long seen as most common in people of northern European ancestry. In recent US studies, new cases in Black women were as common or more common.',
    family: 'Of 100 people with a parent, brother, sister or child with MS, about 2 get it.',
  },
  checks: [
    'A neurologist tests sight, strength, feeling, balance and reflexes.',
    'An MRI scan of the brain and spine looks for patches.',
    'A test of the fluid around the spine can help. Other tests rule out illnesses that look the same.',
  ],
  treatments: {
    'suppress-immune': 'Long-term medicines (called disease-modifying) aim to prevent new attacks and damage. A short course of steroids can shorten an attack.',
    'ease-symptoms': 'Care for tight muscles, bladder trouble and tiredness, and rehab exercises, help with daily life.',
    other: 'For some people with very active MS, expert centers offer a transplant of their own blood stem cells. Strong chemotherapy comes first. It can bring benefit and serious harm, in rare cases death. It is not the same as treatment with mesenchymal stem cells.',
  },
  urgent: [
    'Numbness between the legs, new loss of bladder or bowel control, or fast-growing leg weakness is an emergency.',
    'Sudden loss of sight, sudden double vision, slurred speech, or weakness on one side is an emergency.',
    'An eye that turns dim or hurts when it moves needs care the same day. So does a new symptom that lasts over a day.',
  ],
  lookAlikes: [
    'A pinched nerve in the neck, back or wrist.',
    'Low vitamin B12.',
    'Migraine, which can bring short spells of odd sight or numbness.',
    'Stress, anxiety or poor sleep, with tingling and tiredness.',
    'Other immune attacks on the nerves, such as NMOSD or MOGAD.',
  ],
  questions: [
    'Could my symptoms come from one place in the brain or spine?',
    'Do I need an MRI scan, and of which parts?',
    'What else could this be, and how would we tell it apart?',
  ],
} satisfies ConditionWords
