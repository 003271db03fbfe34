import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system inflames the thyroid, a gland low in the front of the neck. It does not hurt, so it is called silent. In the year after a pregnancy, the same thing is called postpartum thyroiditis. It has its own page here.',
    'At first the gland leaks stored hormone, for 1 to 3 months. The heart may race, the hands may shake, and people may feel hot, on edge or lose weight. After that, hormone can run low for up to 6 months. People may feel tired, cold or foggy, or gain weight. Some notice only one of the two phases.',
    'In most people the gland recovers. Reports differ on how many stay low on hormone: from 6 to 20 of 100. It can come back, in up to 11 of 100.',
  ],
  who: {
    rarity: 'One rough estimate is 28 new cases in 100,000 people each year.',
    sex: 'Women get it about twice as often as men.',
    age: 'It can start at any age, and most often in young adults.',
    ancestry: 'How common it is differs from place to place.',
    family: 'Many people with it have relatives with an autoimmune thyroid disease.',
  },
  checks: [
    'Blood tests show thyroid hormone and TSH, the signal that controls it. They are repeated every few weeks.',
    'A test for thyroid antibodies is often positive.',
    'A scan shows how much iodine the gland takes up. Here it is very little; in Graves’ disease it is a lot.',
    'The doctor asks about pregnancy, and about lithium, amiodarone, interferon and cancer immunotherapy.',
  ],
  treatments: {
    'ease-symptoms': 'A beta-blocker slows a pounding heart and steadies the hands until the leak stops.',
    replace: 'If hormone stays low, levothyroxine fills the gap, for some months or for good.',
    'remove-trigger': 'A few medicines can set it off. Whoever prescribed the medicine decides with you what to do.',
    other: 'Medicines that block the thyroid, as in Graves’ disease, do not help here. The gland leaks hormone; it does not make too much.',
  },
  urgent: [
    'A racing or uneven heartbeat with chest pain, fainting or trouble breathing is an emergency: call the emergency number.',
    'A racing heart with high fever, confusion or great unrest is an emergency. So is sudden weakness of the legs or arms.',
    'Later on, great sleepiness, confusion and feeling very cold together are an emergency as well.',
    'A heart that keeps racing at rest needs care the same day. This matters most in pregnancy, with heart disease or after age 60.',
  ],
  lookAlikes: [
    'Stress or panic attacks.',
    'Graves’ disease, which lasts longer and can make the eyes bulge.',
    'Menopause, with hot flashes and poor sleep.',
    'Too much thyroid hormone from tablets or from diet pills.',
    'Biotin supplements, which can make a thyroid test look wrong.',
  ],
  questions: [
    'How can we tell this from Graves’ disease?',
    'When should my blood be tested again?',
    'Could one of my medicines have set it off?',
  ],
} satisfies ConditionWords
