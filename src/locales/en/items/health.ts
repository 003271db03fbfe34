import type { ItemWords } from '@/locales/words'

export const health = {
  family: {
    question: 'Does anyone in {your} close family have an autoimmune disease?',
    hint: 'A parent, brother, sister or child by blood[|; count yourself if you are one]',
    meaning:
      'In an autoimmune disease the body’s own defenses attack healthy parts. Thyroid disease, rheumatoid arthritis, psoriasis, celiac disease, type 1 diabetes, lupus and MS are examples.',
    why: 'Autoimmune diseases run in some families. In one Italian study, about 6 of 100 close relatives had one, and about 2 of 100 other people. Most relatives never get one.',
    short: 'Autoimmune disease in the family',
    missing: 'Select yes if a close relative has one, or select that you are not sure',
    options: { yes: 'Yes', no: 'No', adopted: 'I cannot know, for example because of adoption' },
  },
  'family-which': {
    question: 'Which autoimmune disease is in the family?',
    hint: 'Select all that apply',
    meaning:
      'Tick those you know of. Type a name to find one that is not shown; near spellings work.',
    why: 'Some of these diseases tend to appear together in one family, even when each person has a different one.',
    short: 'Which disease in the family',
    missing: 'Select each one you know of, or select that you do not know which',
    options: { 'other-autoimmune': 'Another one, not in the list' },
    none: 'None of these',
  },
  'own-conditions': {
    question: 'Has a doctor ever said that {you} [have|has] any of these?',
    hint: 'Select all that apply',
    meaning:
      'Tick what a doctor or nurse has already found. Type a name to find more conditions; near spellings work.',
    why: 'A known condition can explain a symptom, and it can make some signs more urgent. A person with one autoimmune disease more often has a second one.',
    short: 'Known conditions',
    missing: 'Select each one that a doctor has found, or select none of these',
    options: {
      'diabetes-other': 'Type 2 diabetes, or diabetes of an unknown type',
      'underactive-thyroid-other': 'Thyroid disease, type not known',
      'low-white-cells': 'Low white blood cells',
      'no-spleen': 'No spleen, or one that does not work',
      clot: 'A blood clot in a leg or lung',
      cancer: 'Cancer, now or in the last years',
      'heart-disease': 'Heart disease',
      'kidney-disease': 'Kidney disease',
      'liver-disease': 'Liver disease',
      'lung-disease': 'Lung disease or asthma',
      fibromyalgia: 'Fibromyalgia',
    },
    none: 'None of these',
  },
  medicines: {
    question: '[Do|Does] {you} take any of these medicines?',
    hint: 'Select all that apply; injections and drips count too',
    meaning:
      'The names are examples. Look at the pack if you are unsure. Count a medicine that is given only every few weeks or months, too. Taking one of these is no cause for alarm: do not stop a medicine without asking the person who prescribed it.',
    why: 'Some medicines make an infection or a bleed more urgent. A few can set off symptoms that look like an autoimmune disease.',
    short: 'Medicines',
    missing: 'Select each kind that is taken, or select none of these',
    options: {
      'immune-calming': 'Medicine that calms the immune system',
      steroids: 'Steroid tablets or syrup, now or stopped in the last months',
      chemotherapy: 'Chemotherapy in the last 6 months',
      'transplant-medicine': 'Medicine after a transplant',
      'cancer-immunotherapy': 'Cancer immunotherapy, now or in the last 2 years',
      'blood-thinner': 'A blood thinner',
      'blood-count-risk': 'Medicine that needs regular blood counts',
      estrogen: 'Estrogen: a birth control pill, patch or ring with estrogen, or hormone treatment',
      'lupus-like': 'Hydralazine, procainamide, minocycline or isoniazid',
      statin: 'A statin for cholesterol',
    },
    notes: {
      'immune-calming':
        'Methotrexate, azathioprine, mycophenolate, rituximab, biologics such as adalimumab, JAK blockers such as tofacitinib',
      steroids:
        'Prednisone, prednisolone, dexamethasone or hydrocortisone, taken for weeks or more',
      'cancer-immunotherapy': 'Checkpoint inhibitors such as pembrolizumab or nivolumab',
      'blood-thinner': 'Warfarin, apixaban, rivaroxaban, heparin; also clopidogrel',
      'blood-count-risk': 'Carbimazole, methimazole, propylthiouracil, sulfasalazine, clozapine',
    },
    none: 'No, none of these',
  },
  before: {
    question: 'Did any of this happen before the symptoms began?',
    hint: 'Select all that apply; for surgery or a long journey, think of the last 3 months',
    meaning:
      'Think of the two months before the first symptom, unless a line names another time. You need not be sure that it is linked.',
    why: 'Some conditions can follow an infection, a new medicine or strong sun. None of these means that anyone did something wrong.',
    short: 'Before the symptoms began',
    missing: 'Select what happened before the symptoms began, or select none of these',
    options: {
      'throat-infection': 'A sore throat or scarlet fever',
      'gut-infection': 'A stomach bug or food poisoning',
      'genital-infection': 'An infection passed on by sex (STI)',
      'glandular-fever': 'Glandular fever (mono)',
      covid: 'COVID-19',
      'other-infection': 'Another infection',
      'new-medicine': 'A new medicine',
      'strong-sun': 'A lot of strong sun',
      'surgery-or-long-journey': 'Surgery, or a journey of over 4 hours, in the last 3 months',
      'dust-or-solvents': 'Years of work with stone dust, metal dust or solvents',
    },
    none: 'No, none of these',
  },
  smoking: {
    question: '[Do|Does] {you} smoke, or did {they} in the past?',
    meaning:
      'Cigarettes, cigars, pipes or rolled tobacco. We ask this at every age; for a young child, choose never.',
    why: 'Smoking goes with some conditions more often, such as rheumatoid arthritis. We ask to explain, not to judge.',
    short: 'Smoking',
    missing: 'Select an answer, or select that you prefer not to say',
    options: { never: 'Never', past: 'In the past', now: 'Now' },
  },
} satisfies Record<string, ItemWords>
