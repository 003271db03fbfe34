import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The pituitary is a pea-sized gland under the brain. It steers the thyroid, the adrenal glands, and the ovaries or testicles. When it swells, it can press on the eye nerves. It may also send too few signals to the other glands.',
    'Headache and tiredness are common first signs. Periods may change or stay away. Some people get very thirsty and pass a lot of urine. Sight can blur, double or get narrow at the sides.',
    'It can start late in pregnancy or in the months after a birth. It can also follow some cancer medicines (immunotherapy). The swelling may go down, but hormones can stay low.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'More women than men have it. It is linked to late pregnancy and the months after a birth.',
    age: 'It most often starts between 30 and 50.',
    ancestry: 'Many reports come from Japan. We know of no other clear pattern.',
    family: 'It is not usually inherited.',
  },
  checks: [
    'Blood tests measure the hormones that the pituitary steers. Cortisol matters most.',
    'Another blood test shows the salt level (sodium).',
    'An MRI scan can show whether the gland is swollen.',
  ],
  treatments: {
    replace: 'Missing hormones are replaced. Cortisol comes first.',
    'suppress-immune': 'Steroids can bring the swelling down when it presses on nerves or causes bad headaches.',
  },
  urgent: [
    'A sudden, very bad headache, sudden double vision or sudden loss of sight: call the emergency number.',
    'Vomiting, great weakness, faintness or confusion can mean an adrenal crisis, which is an emergency. Use the emergency injection if there is one.',
    'A severe headache or sight changes in pregnancy, or in the year after a birth, are an emergency too. At other times, a new headache, blurred or double sight, or great thirst needs care the same day.',
  ],
  lookAlikes: [
    'Migraine or tension headache.',
    'Tiredness and missed periods around a birth.',
    'High blood sugar, which also causes thirst.',
    'A growth in the pituitary that is not cancer (adenoma).',
    'Damage to the gland after heavy bleeding at a birth.',
  ],
  questions: [
    'Could my pituitary gland explain this?',
    'Can we check my cortisol and sodium soon?',
    'Do I need a test of my side vision?',
  ],
} satisfies ConditionWords
