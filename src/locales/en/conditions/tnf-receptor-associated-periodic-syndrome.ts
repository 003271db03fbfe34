import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Cells have a docking site for a signal called TNF. In TRAPS, a gene change (in TNFRSF1A) gives this site the wrong shape. That sets off inflammation with no infection behind it.',
    'The attacks are long. Most last 1 to 3 weeks, and they come back every month or two. Stress, an infection or an injury can set one off.',
    'Fever comes with belly pain and a deep muscle pain that slowly moves along an arm or leg. The skin over the sore muscle is tender and swollen. It looks red on light skin and purple or darker on brown or black skin. Eyes may be red and the lids puffy.',
    'If the inflammation goes on for years, a protein called amyloid can build up, mostly in the kidneys. Good treatment can often prevent that.',
  ],
  who: {
    rarity: 'It is very rare. In all of Germany, about 6 to 10 children a year are found to have it.',
    sex: 'It is thought to affect women and men about equally.',
    age: 'It often starts in early childhood, at around age 4. In an Italian group of 80 people, it began in adult life in 36.',
    ancestry: 'It was first described in a family with Irish and Scottish roots. It has since been found in many groups of people.',
    family: 'One changed copy of the gene is enough. So each child of someone with it has a 1 in 2 chance to inherit the change.',
  },
  checks: [
    'A doctor asks how long the attacks last and where the pain moves. A diary with photos of the skin helps.',
    'Blood tests during an attack show inflammation. It may stay a little raised in between.',
    'A test of the TNFRSF1A gene can confirm it. Urine tests look for protein, an early sign of amyloid.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory pain relief can ease a mild attack. A short course of steroids is used for stronger ones.',
    'suppress-immune': 'IL-1 blockers are most often the first choice for long or frequent attacks. They aim to stop attacks and prevent amyloid.',
    'protect-organs': 'Regular urine and blood tests keep watch over the kidneys.',
  },
  urgent: [
    'New chest pain or trouble breathing is an emergency: call the emergency number.',
    'Severe belly pain, a hard belly, or sudden strong pain in a testicle needs help at once.',
    'One hot, swollen, painful arm or leg needs care the same day. An infection or a clot can look alike.',
    'Foamy urine, swollen legs, or a painful red eye with blurred sight needs care the same day.',
    'A fever unlike the usual attacks, or any fever on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'One infection after another.',
    'A skin infection (cellulitis).',
    'Appendix trouble.',
    'A blood clot in the leg.',
    'Familial Mediterranean fever, which has shorter attacks.',
  ],
  questions: [
    'Do my long fevers and moving muscle pain fit this illness?',
    'Can my blood be tested during an attack, and again when I am well?',
    'How would we notice early if amyloid builds up in my kidneys?',
  ],
} satisfies ConditionWords
