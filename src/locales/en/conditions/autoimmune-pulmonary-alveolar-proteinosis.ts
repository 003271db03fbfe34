import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A thin, soapy film (surfactant) keeps the air sacs of the lungs open. Clean-up cells clear old film away. They need a signal called GM-CSF to do so. In this illness, antibodies block that signal, so the film piles up and leaves less room for air.',
    'People slowly get more out of breath, first on stairs or hills. A dry cough and feeling tired are common. It can look like a chest infection that will not clear. Some people notice nothing, and a scan finds it by chance.',
    'In some people it gets better by itself, in others it stays the same. Some need their lungs washed from time to time.',
  ],
  who: {
    rarity: 'It is very rare. Worldwide, and also in the United States, about 1 to 9 of every million people have it.',
    sex: 'About 2 men have it for every woman.',
    age: 'It mostly starts between 30 and 50.',
    ancestry: 'It is found in all groups of people. Smoking and breathing in dust are linked to it.',
    family: 'It is not passed down in families.',
  },
  checks: [
    'A CT scan shows a pattern in the lungs that doctors can recognize.',
    'A blood test looks for the antibody against GM-CSF.',
    'Rinsing a small part of the lung shows milky fluid.',
  ],
  treatments: {
    other: 'In a whole-lung wash, doctors rinse out the film while the person is asleep. Breathing in GM-CSF helps the clean-up cells work again.',
    'remove-trigger': 'Stopping smoking can help the lungs, and support is there for people who want it.',
  },
  urgent: [
    'Being breathless at rest, too breathless to finish a sentence, or coughing up blood needs emergency help at once.',
    'Blue or gray color inside the lips or on the tongue needs help at once too.',
    'Fever with more cough or shortness of breath needs care the same day.',
  ],
  lookAlikes: [
    'A chest infection (pneumonia).',
    'Asthma, or lung harm from smoking.',
    'Being out of shape.',
    'Fluid on the lungs from heart trouble.',
    'Other kinds of lung inflammation or scarring.',
  ],
  questions: [
    'Would the blood test for GM-CSF antibodies help?',
    'How much oxygen do I get at rest and when I walk?',
    'Are my lungs well enough to wait, with regular checks?',
  ],
} satisfies ConditionWords
