import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In this illness, the body’s own defenses inflame bone, though no germ is there. Doctors call it CNO, or CRMO when several bones flare again and again.',
    'The pain is deep and dull, and often worse at night. Common places are the shins, thighs, pelvis, spine and collarbone. A child may limp, and the sore spot can look puffy. Many children seem well apart from the pain.',
    'Teens and adults can have a form called SAPHO. It often hurts at the front of the chest, where the ribs meet the collarbone. Many also get small pus-filled spots on palms and soles, severe acne or psoriasis. The skin around the spots looks red on light skin, and purple or dark brown on dark skin.',
  ],
  who: {
    rarity: 'It is rare. In a German study, doctors newly found it in about 1 of every 220,000 children a year. SAPHO is thought to affect fewer than 1 in 10,000 people.',
    sex: 'In a German group of 774 young people with it, about 6 of 10 were girls. In an Italian group with SAPHO, 48 of 71 were women.',
    age: 'The childhood form starts at about age 10 on average. SAPHO often starts later. In a study of people with spots on palms and soles, half were 30 to 46.',
    ancestry: 'No group of people is known to get it more often.',
    family: 'Most people with it have no relative with it. Psoriasis or bowel inflammation may run in the family.',
  },
  checks: [
    'A doctor presses along the bones and looks at the skin, palms and soles.',
    'Blood tests look for inflammation and for other causes. They can be normal.',
    'An MRI scan, often of the whole body, can show sore spots and silent ones.',
    'Sometimes a tiny piece of bone is tested (biopsy), to rule out a germ or a tumor.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory pain medicine is often the first step. In a Swiss group of 41 children, it was enough for more than half.',
    'suppress-immune': 'If bones keep flaring, medicines such as methotrexate or TNF blockers can calm the immune system.',
    'protect-organs': 'Bone-steadying medicines (bisphosphonates) are an option, for example when the spine is involved.',
  },
  urgent: [
    'A hot, very sore bone or joint with fever needs care the same day, as it may be infected.',
    'A child who suddenly will not walk or stand on a leg also needs care the same day.',
    'Weak legs, numbness between the legs, or new loss of bladder or bowel control is an emergency.',
    'New chest pain or trouble breathing is an emergency, even when chest bones have hurt before. Call the emergency number.',
  ],
  lookAlikes: [
    'Growing pains, which come in the evening or at night and are gone by morning.',
    'A strain, or a small crack in a bone from sport.',
    'A bone infection, which needs other treatment.',
    'A bone tumor or leukemia. Both are rare, and doctors take care to rule them out.',
    'Arthritis, such as the kind that goes with psoriasis.',
  ],
  questions: [
    'How can we be sure that this is not an infection or a tumor?',
    'Would a whole-body MRI scan help to find other spots?',
    'Is the spine involved, and which sports are safe for now?',
  ],
} satisfies ConditionWords
