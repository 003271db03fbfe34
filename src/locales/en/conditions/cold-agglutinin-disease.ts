import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Blood cools a little in the fingers, toes, ears and nose. In this illness, antibodies become active there and glue red cells together. The clumps slow the blood flow. Many of these cells are then destroyed, which leads to anemia.',
    'In the cold, fingers, toes, ears or the nose can turn white, blue or purple and hurt. On dark skin they may look gray or ashen. Nail beds and lips can show it better. Some people see a net-like pattern on their legs.',
    'Tiredness, weakness and shortness of breath come from the anemia. Many people feel worse in winter, but the anemia can go on all year. An infection can bring a sudden drop. Eyes may look yellow and urine dark. Paleness is hard to see on dark skin, so look inside the lower eyelids.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Slightly more women than men have it.',
    age: 'Most people with it are over 55.',
    ancestry: 'We know of no link with ancestry. It is reported more often in colder countries.',
    family: 'It is not inherited.',
  },
  checks: [
    'A blood count shows the anemia. The Coombs test looks for a marker called C3 on the red cells.',
    'The level of cold agglutinins, the antibodies behind it, is measured in a warm-kept blood sample.',
    'Doctors also look for a slow-growing blood disease (low-grade lymphoma) that can be behind it.',
  ],
  treatments: {
    'remove-trigger': 'Keeping the whole body warm helps, with gloves, hats and warm rooms, even in summer.',
    'suppress-immune':
      'Rituximab, alone or with other medicines, lowers the cells that make the antibody. Sutimlimab blocks the step that destroys red cells.',
    replace: 'When the anemia is severe, warmed blood can be given (transfusion).',
  },
  urgent: [
    'Chest pain, fainting, severe breathlessness, or a hand or foot that stays cold, pale and painful needs emergency help.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'One leg that swells and hurts needs care the same day.',
    'Yellow eyes, or great paleness with breathlessness, a racing heart or dark urine, need care the same day.',
  ],
  lookAlikes: [
    "Cold fingers that change color (Raynaud's phenomenon), which is common.",
    'Anemia from low iron, blood loss or low vitamin B12.',
    'A short-lived form after an infection such as mono or a type of pneumonia.',
    'Chilblains.',
    'Warm autoimmune hemolytic anemia.',
  ],
  questions: [
    'Is cold the main trouble for me, or is it the anemia?',
    'Do I need a check for a blood disease behind it?',
    'What should a hospital know about keeping me and my infusions warm?',
  ],
} satisfies ConditionWords
