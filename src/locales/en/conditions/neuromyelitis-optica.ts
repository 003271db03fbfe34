import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Most people with NMOSD make an antibody against a water channel on helper cells of the nerves. The channel is called AQP4. The attack can harm the eye nerves and the spinal cord within days.',
    'One or both eyes may lose sight, often with pain. An attack on the cord brings weak or numb legs or arms, and trouble with the bladder. Hiccups or vomiting that go on for days can be the first sign.',
    'It mostly comes in separate attacks. Each one can leave some damage behind. That is why care aims to prevent the next one.',
  ],
  who: {
    rarity: 'It is rare. About 1 to 2 people in 100,000 have it worldwide.',
    sex: 'With the AQP4 antibody, about 9 women have it for every man.',
    age: 'The average age is about 40, but children and older people can get it.',
    ancestry: 'It is found in about 1 of 100,000 white people and 3.5 of 100,000 East Asian people. In Black people it is up to 10 of 100,000.',
    family: 'It is rare for two people in one family to have it.',
  },
  checks: [
    'A blood test looks for the AQP4 antibody.',
    'An MRI scan of the brain, the eye nerves and the spine shows where the attack is.',
    'Doctors tell it apart from MS, because the two need different medicines.',
  ],
  treatments: {
    'suppress-immune': 'In an attack, strong steroids or plasma exchange aim to limit damage. Between attacks, long-term medicines aim to prevent the next one. Examples are satralizumab, inebilizumab, rituximab and complement blockers.',
  },
  urgent: [
    'Sudden loss of sight in one or both eyes, or trouble breathing, is an emergency.',
    'Newly weak legs, numbness between the legs, or sudden trouble with the bladder or bowels is an emergency too.',
    'Hiccups or vomiting that go on and on need care the same day.',
  ],
  lookAlikes: [
    'Multiple sclerosis.',
    'A slipped disk that presses on the nerves of the back.',
    'A stomach bug, when hiccups and vomiting come first.',
    'Optic neuritis or transverse myelitis from another cause.',
    'MOG antibody disease (MOGAD).',
  ],
  questions: [
    'Have I been tested for the AQP4 and MOG antibodies?',
    'How can we lower the chance of another attack?',
    'If sight or strength drops again, where do I go?',
  ],
} satisfies ConditionWords
