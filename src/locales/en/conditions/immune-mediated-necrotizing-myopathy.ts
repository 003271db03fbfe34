import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks muscle fibers, and some of the fibers die off (necrosis). The body can build new fibers, so strength can come back with treatment.',
    'Over weeks to months, stairs, chairs and high shelves become hard. The thighs and hips are often hit first, then the shoulders and neck. Some people have muscle pain or trouble swallowing. There is mostly no rash.',
    'Some people with it have used a statin, a common medicine for cholesterol. Simple aches from a statin are far more common, and usually fade once the doctor changes the medicine. In this rare illness, weakness can go on even then. Many people with it have never used a statin.',
  ],
  who: {
    rarity: 'It is rare. It is thought to affect fewer than 1 in 20,000 people.',
    sex: 'Slightly more women than men get it.',
    age: 'It most often starts between 40 and 70.',
    ancestry: 'No clear link with ancestry is known.',
    family: 'It is not usually passed down in families.',
  },
  checks: [
    'The blood level of CK, a muscle enzyme, is very high.',
    'Other blood tests look for two antibodies, called anti-HMGCR and anti-SRP.',
    'An MRI scan can show inflamed muscles. A small piece of muscle can be looked at under a microscope (a biopsy).',
  ],
  treatments: {
    'remove-trigger':
      'If a statin may be the cause, the doctor reviews it and plans another way to protect the heart. Doctor and patient decide this together.',
    'suppress-immune':
      'Steroids, immunoglobulin or rituximab calm the attack on the muscles. Treatment often goes on for a long time.',
    'ease-symptoms': 'Physical therapy helps to keep and rebuild strength.',
  },
  urgent: [
    'Being breathless at rest, unable to swallow saliva or too weak to lift the head needs emergency help.',
    'Very dark, cola-colored urine with very sore, swollen or weak muscles needs emergency help.',
    'Muscles that get weaker by the day need care the same day.',
  ],
  lookAlikes: [
    'Simple muscle aches from a statin.',
    'Sore muscles after hard exercise, which can also raise CK.',
    'An underactive thyroid.',
    'Polymyositis or dermatomyositis.',
    'An inherited muscle illness that starts late.',
  ],
  questions: [
    'How high is my CK, and is it going up or down?',
    'Should I be tested for anti-HMGCR and anti-SRP?',
    'If a statin played a part, how do we protect my heart from now on?',
  ],
} satisfies ConditionWords
