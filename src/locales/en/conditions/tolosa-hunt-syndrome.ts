import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A small area behind the eye becomes inflamed. The nerves that move the eye pass through it and stop working well. The cause is not known.',
    'It starts with strong, steady pain around or behind one eye. Within days, or at times weeks, people see double. In a Korean study of 11 people, 5 had a drooping lid. A few had dim sight or a numb patch on the face. It is not safe to drive while seeing double.',
    'Other things that look the same can be dangerous. So doctors use this name only once those are ruled out. With steroids, the pain often eases within days. The double sight takes weeks or months to clear. It comes back in up to 4 of 10 people.',
  ],
  who: {
    rarity: 'About 1 to 2 of a million people get it each year.',
    sex: 'Women and men get it about equally often.',
    age: 'It is rare before age 20. After that it can start at any age.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A doctor tests sight, the pupils, how the eyes move, and feeling in the face.',
    'An MRI scan with dye looks behind the eye. In a Chinese study, it clearly showed the inflamed area in 24 of 46 people.',
    'Pictures of the blood vessels look for a bulge (aneurysm) or a clot.',
    'Blood tests check sugar, infection and inflammation. Some people need a test of the fluid around the spine.',
  ],
  treatments: {
    'suppress-immune': 'Steroids are the main treatment. If it keeps coming back, azathioprine or methotrexate may be added.',
    'ease-symptoms': 'A patch over one eye, or a special lens, stops the double picture while the nerves recover.',
  },
  urgent: [
    'New double vision with pain in the eye or head is an emergency: call the emergency number. So is a new drooping lid or one wide pupil. It can come from a bulging artery in the brain or a stroke.',
    'Sudden loss of sight or a sudden, very severe headache is an emergency too. So is a stiff neck, confusion, weakness or trouble speaking.',
    'Fever or feeling ill with a swollen, bulging or very painful eye is an emergency. An infection there can spread fast, most of all in people with diabetes or a weak immune system.',
    'If pain or double vision comes back, get help at once, even after earlier bouts. It may have another cause this time.',
  ],
  lookAlikes: [
    'Nerve damage from diabetes.',
    'Migraine or cluster headache.',
    'A bulging artery, a clot or a growth behind the eye.',
    'An infection of the sinuses or the eye socket.',
    'Giant cell arteritis, in people over 50.',
  ],
  questions: [
    'Has a bulging artery been ruled out, and how?',
    'When should the scan be repeated?',
    'What should I do if the pain or double vision returns?',
  ],
} satisfies ConditionWords
