import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The inflammation starts where the spine meets the hip bones, deep in the buttocks. In some people it slowly forms extra bone, so parts of the spine grow stiff. When X-rays show clear changes, it is called ankylosing spondylitis.',
    'The back pain creeps in over months, mostly in young adults. It is worse at night and in the morning, and it eases with movement. Many people wake in the second half of the night. Pain may switch from one buttock to the other.',
    'It can also cause sore heels, a swollen knee or a red, painful eye. Some people also have psoriasis or an inflamed bowel. It tends to flare and settle, and many people go years before anyone finds the cause.',
  ],
  who: {
    rarity:
      'In the United States, 3.5 to 13 of 1,000 people have an illness from this family (spondyloarthritis). Fewer have this one.',
    sex: 'Doctors find it more often in men. Women get it too, and may wait longer for an answer.',
    age: 'The first signs nearly always come before 45.',
    ancestry:
      'It is linked with a gene called HLA-B27. This gene is common in some northern European and Indigenous American groups. It is less common in people of African ancestry.',
    family:
      'It can run in families through HLA-B27. Of 100 children who inherit this gene from a parent with ankylosing spondylitis, about 80 never get the illness.',
  },
  checks: [
    'A doctor asks when the back hurts and what helps, and checks how the spine moves.',
    'Blood tests look for HLA-B27 and for CRP, a sign of inflammation. Many healthy people carry HLA-B27, and CRP can be normal.',
    'An X-ray or MRI scan of the pelvis can show inflammation at the base of the back.',
  ],
  treatments: {
    'ease-symptoms': 'Exercise and anti-inflammatory medicines ease pain and help to keep the spine supple.',
    'suppress-immune':
      'If that is not enough, blockers of TNF, IL-17 or JAK calm the inflammation. They target signals that drive it.',
  },
  urgent: [
    'Back pain with numbness between the legs, or new trouble with the bladder or bowels, needs emergency help. So does strong new back or neck pain after a fall, even a small one.',
    'A painful red eye, sore in bright light or blurred, needs care the same day.',
  ],
  lookAlikes: [
    'Back strain from work, sport or lifting.',
    'A worn or slipped disk.',
    'Wear and tear of the spine, mostly in older people.',
    'Pain at the base of the back after pregnancy or from training hard.',
  ],
  questions: [
    'Does my back pain sound like strain or like inflammation?',
    'Would an MRI scan or an HLA-B27 test help?',
    'Which exercises suit me, and can I see a physical therapist?',
  ],
} satisfies ConditionWords
