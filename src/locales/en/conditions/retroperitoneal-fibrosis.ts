import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Scar-like tissue grows at the back of the belly, around the body’s largest artery. It can squeeze the tubes that carry urine from the kidneys (ureters). Urine then backs up and can harm the kidneys. In more than 7 of 10 people, no outside cause is found and the immune system is at work. It can be part of IgG4-related disease. In others, a medicine, an infection, radiation or a cancer is behind it.',
    'The main sign is a dull, deep ache in the low back, the side or the belly. Many people feel tired, eat less and lose weight. Blood pressure can rise. Some have fever, swollen legs, legs that ache on walking, or sore testicles. Some have no signs at all.',
    'A kidney can be blocked without pain, so check-ups matter. Treatment often works fast. It can come back in up to half of people. With good care, fewer than 5 of 100 lose their kidneys for good.',
  ],
  who: {
    rarity: 'About 1 of 100,000 people have it.',
    sex: 'At the Mayo Clinic, 61 of 100 people with it were men. A British charity says it affects twice as many men as women.',
    age: 'The average age in the Mayo Clinic study was 58.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A CT or MRI scan shows the extra tissue and whether a kidney is blocked.',
    'Blood tests show how well the kidneys work and how strong the inflammation is. In about 4 of 10 people, the inflammation tests are normal.',
    'A small piece of the tissue (a biopsy) may be taken to rule out cancer.',
  ],
  treatments: {
    'suppress-immune': 'Steroids are the usual start. Methotrexate, mycophenolate or rituximab may be added.',
    'protect-organs': 'If a kidney is blocked, a thin tube (stent) or a drain lets the urine flow again.',
    'remove-trigger': 'If a medicine may be the cause, the doctor looks for another. Smoking raises the chance of this illness, and there is support for people who want to stop.',
    other: 'Tamoxifen is used in some people. Surgery can free the ureters if other steps are not enough.',
  },
  urgent: [
    'Passing no urine or very little needs help at once. With vomiting, confusion, great sleepiness or trouble breathing, call the emergency number.',
    'Fever or chills with pain in the side is an emergency. A blocked kidney may be infected.',
    'Sudden severe pain in the belly or back, or any such pain with faintness, is an emergency: call the emergency number. So is a leg that turns cold and painful, or sudden strong pain in a testicle.',
    'One swollen, sore leg needs care the same day, as it can be a clot. With chest pain or trouble breathing, call the emergency number.',
  ],
  lookAlikes: [
    'A strained back or worn discs.',
    'Kidney stones.',
    'Prostate or bladder trouble.',
    'Bowel trouble.',
    'A cancer in the belly.',
  ],
  questions: [
    'Are my kidneys blocked, and do they need a tube?',
    'What could have caused it, and is IgG4 involved?',
    'How often do I need scans and kidney tests?',
  ],
} satisfies ConditionWords
