import type { ItemWords } from '@/locales/words'

export const about = {
  'for-whom': {
    question: 'Who is this check for?',
    meaning: 'You can answer for yourself, for your child, or for someone else you care for.',
    why: 'The questions then speak of the right person. For a child we ask about other urgent signs as well.',
    short: 'Who the check is for',
    missing: 'Select who this check is for',
    options: { self: 'Me', child: 'My child', other: 'Someone else I care for' },
  },
  age: {
    question: 'How old [are|is] {you}?',
    meaning: 'Choose the group for the age today.',
    why: 'Some illnesses start mostly at certain ages, and some signs are more urgent in young children or after 50. Nearly all of them can start at any age.',
    short: 'Age',
    missing: 'Select an age group, or select that you prefer not to say',
    options: {
      'under-5': 'Under 5',
      '5-9': '5 to 9',
      '10-15': '10 to 15',
      '16-29': '16 to 29',
      '30-39': '30 to 39',
      '40-49': '40 to 49',
      '50-59': '50 to 59',
      '60-69': '60 to 69',
      '70-plus': '70 or older',
    },
  },
  'ask-an-adult': {
    question: 'Can a grown-up do this with you?',
    meaning:
      'This check is written for adults. A parent, a school nurse or another adult you trust can help you with the questions and with what to do next.',
    why: 'You told us that this check is for you and that you are under 16. You can go on either way.',
    short: 'Asked to find an adult',
    missing: '',
  },
  sex: {
    question: 'What sex [were|was] {you} registered with at birth?',
    meaning:
      'The sex on the first birth certificate. It can differ from how a person lives or feels.',
    why: 'Some conditions occur more often in one sex. In UK records about 64 of 100 people newly found to have one of 19 autoimmune diseases were women. Your answer only adds information. It never lowers the attention the symptoms get.',
    short: 'Sex registered at birth',
    missing: 'Select an answer, or select that you prefer not to say',
    options: { female: 'Female', male: 'Male' },
  },
  pregnancy: {
    question: '[Are|Is] {you} pregnant, or [were you|was there a pregnancy] in the last 12 months?',
    hint: 'Select all that apply',
    meaning:
      'A pregnancy that ended early also counts. We ask this from age 5 up unless you said male; where it makes no sense, choose no.',
    why: 'Some signs are more urgent in pregnancy and in the year after. A few autoimmune conditions start or flare at that time.',
    short: 'Pregnancy',
    missing: 'Select what applies, or select that none of these applies',
    none: 'No, none of these applies',
    options: {
      pregnant: 'Pregnant now',
      'may-be-pregnant': 'May be pregnant, or a period is late',
      'gave-birth': 'Gave birth, or a pregnancy ended, in the last 12 months',
    },
  },
  ancestry: {
    question: 'Which ancestry or ethnic groups describe {you}?',
    hint: 'Select all that apply',
    meaning:
      'Choose as many as fit. These are social groups, not biology. The first seven are those of the US census rules of 2024.',
    why: 'Some conditions are found more often in some groups, and some skin signs look different on brown and black skin. Your answer only adds a line of information. It never lowers a result and never hides a warning.',
    short: 'Ancestry or ethnicity',
    missing: 'Select the groups that fit, or select that you prefer not to say',
    options: {
      'native-american': 'American Indian or Alaska Native',
      asian: 'Asian',
      black: 'Black or African American, African or Caribbean',
      hispanic: 'Hispanic or Latino',
      'middle-eastern': 'Middle Eastern or North African',
      pacific: 'Native Hawaiian or Pacific Islander',
      white: 'White',
      other: 'Another group',
    },
    none: 'None of these fits',
  },
} satisfies Record<string, ItemWords>
