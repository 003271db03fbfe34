import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Vitamin B12 keeps the blood and the nerves healthy. To absorb it, the body needs a protein from the stomach called intrinsic factor. In pernicious anemia, the immune system attacks the stomach cells that make this protein, or blocks the protein itself.',
    'B12 stores can last for years, so it creeps up on people. They may be worn out, forgetful, short of breath or low in mood. The tongue can be smooth and sore. Hands or feet may tingle, and walking may feel unsteady.',
    'Light skin may look pale or slightly yellow. On dark skin, look inside the lower eyelids, at the gums or at the palms. With B12, the blood recovers well. Nerve signs take longer and may not go fully, so an early check helps.',
  ],
  who: {
    rarity: 'Roughly 1 in 200 to 1 in 2,000 people have it.',
    sex: 'More women than men have it.',
    age: 'It mostly starts after 60. It can start much earlier, more so in Black and Hispanic women.',
    ancestry: 'It is more common in people of Northern European and African descent.',
    family: 'A parent, child, brother or sister with it raises the chance. Thyroid disease and vitiligo in the family do too.',
  },
  checks: [
    'A blood count shows whether there is anemia (too few red blood cells). Another test measures vitamin B12.',
    'A test for antibodies to intrinsic factor can show the cause.',
    'Another test (methylmalonic acid) shows whether the body is short of B12.',
  ],
  treatments: {
    replace: 'Vitamin B12, by injection or in strong tablets, fills the stores again. It is needed for life.',
  },
  urgent: [
    'Chest pain, fainting or breathlessness at rest: call the emergency number.',
    'Sudden weakness, numbness on one side or trouble speaking is an emergency too.',
    'Numbness that spreads, trouble walking, new confusion or blurred sight needs care the same day.',
  ],
  lookAlikes: [
    'Low iron, a more common cause of anemia.',
    'Too little B12 in food, as can happen with a vegan diet.',
    'Laughing gas (nitrous oxide), or medicines that lower B12, such as metformin or acid reducers.',
    'An underactive thyroid.',
    'Low mood or poor sleep.',
  ],
  questions: [
    'Why is my vitamin B12 low?',
    'Would injections or tablets suit me better?',
    'Do my stomach and thyroid need a check too?',
  ],
} satisfies ConditionWords
