import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system inflames the walls of large arteries, most often at the temples. The walls swell. Less blood then gets through. If the artery to an eye is affected, sight can be lost quickly. That is why doctors treat it the same day.',
    'A new kind of headache is the most common sign. The scalp may hurt when combing hair or lying on a pillow. The jaw or tongue may ache while chewing and ease with rest.',
    'Some people mainly feel tired and feverish, lose weight, or ache in the shoulders and hips. In others the arms ache with use, because large arteries elsewhere are narrowed.',
  ],
  who: {
    rarity: 'Between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'Women get it 2 to 3 times as often as men.',
    age: 'It affects people over 50, most often those aged 70 to 80.',
    ancestry: 'Rates are highest in people with northern European ancestry. In a United States study, rates in Black adults were not far below those in white adults.',
    family: 'Close relatives have a slightly higher chance.',
  },
  checks: [
    'Blood tests the same day look for inflammation (CRP and ESR) and count the platelets.',
    'An ultrasound of the temple arteries, or a small biopsy, can show the inflamed wall.',
    'An eye doctor checks sight. Treatment often starts before all results are in.',
  ],
  treatments: {
    'suppress-immune': 'Steroids are started at once to protect sight. Tocilizumab can help people get by with less steroid.',
    'protect-organs': 'Care also aims to protect the eyes, and to guard bones and stomach from steroid effects.',
  },
  urgent: [
    'Any change in sight needs emergency care at once, even if it passes: blurred, double, dark or lost vision.',
    'After age 50, a new headache, sore scalp or jaw pain on chewing needs care the same day.',
    'A drooping face, weakness on one side or slurred speech needs help at once. So does sudden severe chest or back pain.',
  ],
  lookAlikes: [
    'Tension headache or migraine.',
    'Tooth or jaw joint trouble.',
    'Shingles on the scalp or forehead.',
    'Neck strain or sinus trouble.',
    'Polymyalgia rheumatica, which can also come along with it.',
  ],
  questions: [
    'Could this be giant cell arteritis, and can I have blood tests today?',
    'Should treatment begin before the test results are in?',
    'How will my eyes and bones be looked after?',
  ],
} satisfies ConditionWords
