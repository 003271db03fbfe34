import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'VEXAS was first described in 2020. Late in life, a gene called UBA1 changes in some of the cells that make blood. Parents do not pass it on. The changed cells drive strong inflammation all over the body.',
    'Most people get sore bumps or patches on the skin. They are red or purple on light skin, and dark purple or brown on brown or black skin. Fevers, sore joints and a painful, swollen ear or nose are frequent too. So are red eyes, a cough and short breath.',
    'The bone marrow makes fewer healthy blood cells. People can turn pale and very tired. Blood clots are frequent, in the legs or the lungs.',
    'It is a serious illness. Research is moving fast, and there are clinics that know it well.',
  ],
  who: {
    rarity: 'In one US health system, about 1 in 4,300 men over 50 had the gene change. It was about 1 in 26,000 women over 50. Some of them did not fit the usual picture.',
    sex: 'Most are men. In a large French group, about 94 of 100 were.',
    age: 'It mostly starts after 50. In a Spanish group, it began at age 67 on average.',
    ancestry: 'Most studies come from Europe and North America. It is not known if some groups get it more often.',
    family: 'It does not run in families. The gene change happens after birth and is not handed down.',
  },
  checks: [
    'A doctor looks for skin, joint, ear or lung trouble together with low blood counts.',
    'Blood tests show strong inflammation and, most often, large red blood cells.',
    'A test of the UBA1 gene in blood or bone marrow can confirm it. A marrow sample may show small bubbles (vacuoles) in young cells.',
  ],
  treatments: {
    'suppress-immune': 'Steroids often help. IL-6 blockers or JAK inhibitors are among the medicines that may be added to need less of them.',
    replace: 'Blood transfusions can make up for red blood cells that are missing.',
    other: 'Azacitidine acts on the changed marrow cells. A transplant of blood-forming cells may be an option for some, with real risks to weigh.',
    'protect-organs': 'Doctors watch for clots and infections, and may offer ways to prevent them.',
  },
  urgent: [
    'Chest pain, trouble breathing or coughing up blood is an emergency: call the emergency number. So is bleeding that does not stop, or sudden loss of sight.',
    'Any fever needs care the same day, because an infection can turn severe fast. With shaking chills, confusion or fast breathing, it is an emergency.',
    'One swollen, painful leg, a new headache, jaw pain when chewing or blurred sight needs care the same day.',
  ],
  lookAlikes: [
    'A skin or chest infection.',
    'A reaction to a medicine.',
    'Polymyalgia rheumatica or rheumatoid arthritis.',
    'Low vitamin B12, which also makes red blood cells large.',
    'Relapsing polychondritis.',
  ],
  questions: [
    'Are my red blood cells large, or are my blood counts low?',
    'Would a test of the UBA1 gene make sense for me?',
    'How can clots and infections be spotted or prevented?',
  ],
} satisfies ConditionWords
