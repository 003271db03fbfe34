import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A change in a gene called MEFV makes the body sound a false alarm. Inflammation flares up with no germ to fight. People are born with the gene change, even if the first attack comes years later.',
    'An attack often starts within hours and lasts 1 to 3 days. Fever comes with strong belly pain, pain on breathing in, or a sore, swollen joint. Then it fades on its own, and people tend to feel well again.',
    'Some get a hot, sore patch on the lower leg or foot. It looks red on light skin and darker or purple on dark skin. Over many years, a protein called amyloid can build up in the kidneys if the inflammation is not calmed.',
  ],
  who: {
    rarity: 'In people of Armenian, Arab, Turkish or Jewish ancestry, about 1 in 200 to 1 in 1,000 have it. It is rarer in other groups.',
    sex: 'Women and men get it about equally often. One Turkish study had slightly more men.',
    age: 'More than 8 of 10 people with it have their first attack before age 20.',
    ancestry: 'It is most common in Turkish, Armenian and Arab families. It is also common in Jewish families from North Africa and the Middle East.',
    family: 'In one study, 3 of 4 people with it had it in the family.',
  },
  checks: [
    'A doctor asks how often attacks come, how long they last and who else in the family has them.',
    'Blood tests during an attack show inflammation, and may be normal in between.',
    'A test of the MEFV gene can help. A urine test looks for protein, an early sign of kidney trouble.',
  ],
  treatments: {
    'suppress-immune': 'Daily colchicine aims to prevent attacks and protect the kidneys. IL-1 blockers are an option when it is not enough.',
    'protect-organs': 'Regular urine tests look for early signs of amyloid in the kidneys.',
  },
  urgent: [
    'Severe belly pain, a hard belly, or pain unlike the usual attack needs help at once.',
    'New chest pain, trouble breathing or sudden strong pain in a testicle also needs help at once.',
    'A very hot, swollen joint, foamy urine or swollen legs need care the same day.',
  ],
  lookAlikes: [
    'Stomach bugs and other infections.',
    'Appendix trouble, gallstones or kidney stones.',
    'Period pain or endometriosis.',
    'Irritable bowel.',
    'Other fever illnesses that come back, such as PFAPA in children.',
  ],
  questions: [
    'Do my fevers follow a pattern that fits this illness?',
    'Can I have blood tests during an attack, and a gene test?',
    'How will we keep an eye on my kidneys?',
  ],
} satisfies ConditionWords
