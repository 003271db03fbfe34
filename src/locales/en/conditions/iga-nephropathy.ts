import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'IgA is an antibody that guards the throat, lungs and gut. In this illness, clumps of it get stuck in the tiny filters of the kidneys. The filters become inflamed and let blood and protein slip into the urine.',
    'Some people see pink, red or cola-colored urine within a day or two of a cold or sore throat. Many feel well, and a routine urine test finds it. Foamy urine, high blood pressure and feeling tired are other signs.',
    'It is a slow illness and differs a lot between people. Some keep healthy kidneys for decades. Others lose kidney function over years, so regular checks matter.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'In the United States, men have it about twice as often as women.',
    age: 'It mostly starts between 15 and 40.',
    ancestry: 'It is more common in Asian people and white people.',
    family: 'In a small share of families, more than one person has it.',
  },
  checks: [
    'Urine tests look for blood and protein. Some blood cannot be seen by eye.',
    'Blood tests and blood pressure checks show how the kidneys are doing.',
    'A tiny sample of the kidney (biopsy) shows the IgA and how much harm there is.',
  ],
  treatments: {
    'protect-organs': 'Blood pressure medicines ease the strain on the kidney filters. So do SGLT2 medicines, which were first made for diabetes.',
    'suppress-immune': 'One option is budesonide, a steroid made to act in the gut. Newer medicines lower the harmful antibodies or calm a part of the immune system called complement.',
  },
  urgent: [
    'Red, brown or cola-colored urine needs a urine test the same day.',
    'So does dark or foamy urine with a swollen face, swollen legs or high blood pressure.',
    'No urine for 12 hours, or trouble breathing, needs emergency help at once.',
  ],
  lookAlikes: [
    'A urine infection.',
    'Kidney stones.',
    'Hard exercise, or foods such as beets.',
    'Harmless blood in the urine that runs in families.',
    'A growth in the bladder or kidney, more so in later life.',
  ],
  questions: [
    'How much protein and blood is in my urine?',
    'How are my kidneys and blood pressure doing over time?',
    'Would a biopsy change what we do?',
  ],
} satisfies ConditionWords
