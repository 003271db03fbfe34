import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some nerves work without a thought. They steer blood pressure, gut, bladder, sweat, tears and pupils. Their signals pass through small relay stations (ganglia). In this illness, the immune system blocks or harms those stations.',
    'Blood pressure drops on standing, which brings dizziness or a faint. Mouth and eyes are dry. The gut slows down, so the belly feels full and stools get hard. The bladder may not empty. Wide pupils make bright light hurt, and near things look blurred.',
    'It can come on over days to weeks, in about half of people after an infection. It can also creep in over years. About 1 in 3 people get better without treatment, though often not fully.',
  ],
  who: {
    rarity: 'It is rare. Good counts are lacking.',
    sex: 'It seems to be a little more common in women. In two small studies, 13 of 18 and 7 of 13 people with it were women.',
    age: 'It can start at any adult age. In one study the average age was 61. In another, people were 21 to 69.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'Blood pressure and pulse are taken lying down, then standing or on a tilting table.',
    'Other tests look at sweat, pupils, tears, and how well the bladder empties.',
    'A blood test looks for an antibody to the ganglia. About half of people with the illness do not have it.',
    'Doctors look for other causes, such as diabetes, and sometimes for a hidden tumor.',
  ],
  treatments: {
    'ease-symptoms': 'A doctor may suggest more fluid and salt, tight stockings, or medicine that lifts blood pressure. Eye drops, gut medicine or a thin tube for the bladder can help as well.',
    'suppress-immune': 'Immunoglobulin, plasma exchange, steroids or rituximab aim to calm the attack. How well they work differs from person to person.',
  },
  urgent: [
    'Drooping eyelids, double sight, slurred speech, or trouble swallowing or breathing is an emergency: call the emergency number. Food poisoning with botulism can start much like this illness.',
    'A faint that causes an injury, or one with chest pain or a racing heart, is an emergency.',
    'A bladder that feels full but will not empty needs help at once.',
    'A swollen, sore belly with vomiting, or with no stool or gas passing, is an emergency.',
    'Hot, dry skin with confusion in warm weather is an emergency. The body may not be able to sweat.',
  ],
  lookAlikes: [
    'Too little fluid, or standing up too fast.',
    'Medicines for blood pressure, mood, allergy or the bladder.',
    'Nerve harm from diabetes.',
    'Botulism, a rare food poisoning that needs help at once.',
    'POTS, a racing heart on standing, which is far more common.',
    'Sjögren’s disease, which also dries the eyes and mouth.',
  ],
  questions: [
    'Does my blood pressure fall when I stand, and by how much?',
    'Could one of my medicines be the cause?',
    'Should I have the antibody test, and tests to look for a tumor?',
  ],
} satisfies ConditionWords
