import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Immune cells gather in the glands that keep the eyes and mouth moist. The glands then make less fluid. Other parts of the body can dry out too, such as the nose, the skin and the vagina.',
    'Eyes may burn or feel as if there were sand in them. Dry food is hard to swallow without water, and teeth may decay more easily. Great tiredness and sore joints can trouble people as much as the dryness.',
    'The cheeks can swell in front of the ears, for days or for longer. Some people get tingling feet, a dry cough or small spots on the legs. The spots look red or purple on light skin, and can look dark brown or black on dark skin. It tends to stay for life and change slowly.',
  ],
  who: {
    rarity: 'Counts go from 1 in 1,000 people to as many as 4 in 100. It depends on how the illness is defined.',
    sex: 'About 9 women have it for every man.',
    age: 'It most often starts between 40 and 60, around the menopause.',
    ancestry:
      'It is found in all groups of people. In one study across many countries, ethnic groups differed in blood results and in age when found.',
    family: 'Up to 3 in 10 people with it have relatives with an autoimmune disease.',
  },
  checks: [
    'Simple tests measure how dry the eyes are and how much saliva flows.',
    'A blood test looks for an antibody (anti-Ro, or SSA), which some people with it do not have.',
    'A tiny piece from inside the lip can be checked for immune cells (a lip gland biopsy).',
  ],
  treatments: {
    replace: 'Artificial tears and saliva substitutes bring back some of the missing moisture.',
    'ease-symptoms': 'Some medicines help the glands to make more saliva. Good dental care protects the teeth.',
    'suppress-immune':
      'When joints, skin or inner organs are affected, hydroxychloroquine or other medicines can calm the immune system.',
  },
  urgent: [
    'A painful red eye, or sight that gets worse, needs care the same day.',
    'Weakness or numbness that spreads over hours or days, or trouble breathing at rest, is an emergency.',
    'New spots that do not fade when pressed need care the same day.',
    'A swollen gland that keeps growing or stays hard needs a check within days.',
  ],
  lookAlikes: [
    'Dryness as a side effect of a medicine, such as some for allergies, mood or the bladder.',
    'The menopause, or getting older.',
    'Long hours at a screen, contact lenses or dry indoor air.',
    'Diabetes with high blood sugar.',
    'Mumps or a stone in a saliva gland, which also make the cheeks swell.',
  ],
  questions: [
    'Could one of my medicines be causing the dryness?',
    'Which tests would show whether this is Sjögren disease?',
    'If I want a baby, does the anti-Ro antibody matter?',
  ],
} satisfies ConditionWords
