import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Most of the eye is filled with a clear jelly (the vitreous). In this kind of uveitis, immune cells drift into the jelly and cloud it. With white clumps in the eye and no other cause found, it is called pars planitis.',
    'Dots, threads or cobwebs float across the sight, and things look blurred. The eye is mostly not red and does not hurt. So it can go unseen for months, above all in children. About 8 of 10 people have it in both eyes.',
    'It can go on for years, with calm spells and flares. Swelling at the center of the retina (macular edema) is a main cause of poor sight. It can be treated. Some people with it also have sarcoidosis or multiple sclerosis (MS). About 1 in 10 have or later get MS.',
  ],
  who: {
    rarity: 'Each year, about 1 to 2 of every 100,000 people get it.',
    sex: 'Overall, women and men get it about equally often. Some studies of children find slightly more boys.',
    age: 'It mostly starts in children, teens and young adults. After 40 it is less common.',
    ancestry: 'It is seen around the world. The cause behind it differs by place. Tuberculosis, for example, plays a larger part in some countries.',
    family: 'Most people with it have no relative with it.',
  },
  checks: [
    'An eye doctor widens the pupils with drops, then looks at the jelly and the retina.',
    'A painless scan with light (OCT) shows any swelling of the retina.',
    'Blood tests and a chest scan look for infections and sarcoidosis.',
    'An MRI scan of the brain may be done to look for MS.',
  ],
  treatments: {
    'suppress-immune': 'Mild forms may only be watched. Steroid shots beside the eye, or tablets, can calm flares. Methotrexate or adalimumab are examples of other medicines. Some can make MS worse, so doctors check for it first.',
    'protect-organs': 'Regular visits look for swelling of the retina, high eye pressure and a cloudy lens (cataract).',
    other: 'Laser treatment or surgery can help with some problems, such as bleeding into the jelly.',
  },
  urgent: [
    'A sudden shower of floaters, flashes of light or a dark curtain needs an eye check at once.',
    'Sudden loss of sight is an emergency. Call the emergency number.',
    'A red, sore eye, or blur that gets worse over hours or days, needs care the same day.',
  ],
  lookAlikes: [
    'Harmless floaters from aging of the eye or being near-sighted.',
    'The need for new glasses.',
    'Migraine with flashes or zigzag lines.',
    'A tear in the retina, which needs help at once.',
    'An infection inside the eye.',
  ],
  questions: [
    'Is there swelling at the center of my retina?',
    'Should we look for sarcoidosis, MS or an infection?',
    'How often do my eyes need a check if I notice nothing?',
  ],
} satisfies ConditionWords
