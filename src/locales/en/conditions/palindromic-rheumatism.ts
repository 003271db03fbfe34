import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The name means “running back”. An attack comes on fast, goes away again, and leaves the joint as it was before.',
    'An attack often starts within hours. One joint, or just a few, become sore, swollen and warm, often a finger, wrist, shoulder or knee. The skin over it can look red on light skin, or darker or purple on dark skin. The next attack may hit another joint.',
    'Between attacks, which can be days, weeks or months apart, people tend to feel well. In some people it goes on like this for years. In some it fades, and in some it turns into rheumatoid arthritis.',
  ],
  who: {
    rarity: 'The exact number is not known. It is thought to affect between 1 in 2,000 and 1 in 20,000 people.',
    sex: 'Women and men get it about equally often.',
    age: 'It most often starts between 30 and 60.',
    ancestry: 'No clear link with ancestry is known.',
    family: 'Some people with it have a relative with rheumatoid arthritis.',
  },
  checks: [
    'It helps if a doctor can see the joint during an attack. Photos of the swelling can help too.',
    'Blood tests look for two antibodies that are also found in rheumatoid arthritis (rheumatoid factor and anti-CCP).',
    'Doctors also look for gout, which can cause similar attacks.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory medicines can ease the pain while an attack lasts.',
    'suppress-immune':
      'When attacks are frequent, hydroxychloroquine or another medicine may calm the immune system. The aim is fewer and milder attacks.',
  },
  urgent: [
    'A joint that becomes hot, swollen and too painful to move may be infected. It needs care the same day, even in someone who has had attacks before.',
  ],
  lookAlikes: [
    'Gout, or a similar illness with crystals in the joint (pseudogout).',
    'A strain, or a knock that went unnoticed.',
    'A virus, which can make joints ache for days to weeks.',
    'Early rheumatoid arthritis.',
  ],
  questions: [
    'Can I be seen during an attack, and how do I reach you quickly?',
    'What do my blood tests say about rheumatoid arthritis later on?',
    'How do we tell an attack from gout or an infected joint?',
  ],
} satisfies ConditionWords
