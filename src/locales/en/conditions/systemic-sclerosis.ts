import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Three things happen together. The immune system is too active, small blood vessels narrow, and the body makes too much scar-like tissue. In the diffuse type, tight skin can spread past the elbows and knees to the trunk.',
    'Fingers that change color in the cold are often the first sign (Raynaud’s). They may turn white, blue and then red. On dark skin they may look pale, gray or darker, and feel cold or numb. Then fingers get puffy, and the skin gets tight and shiny. Small sores can form on the fingertips.',
    'The skin can grow darker, or show light and dark dots. Heartburn and trouble swallowing are common. Lungs, heart and kidneys can be affected, most of all in the first years, so doctors check them often. The skin often softens again later.',
  ],
  who: {
    rarity: 'Of every million people, about 50 to 300 have systemic sclerosis of any type.',
    sex: 'In a European register, 87 of every 100 people with systemic sclerosis were women.',
    age: 'It most often starts between 30 and 60.',
    ancestry:
      'In United States studies, Black people get it younger, and more often have the diffuse type and lung disease. The Choctaw Nation in Oklahoma has one of the highest known rates.',
    family: 'A few cases run in families. Some people have relatives with another autoimmune disease.',
  },
  checks: [
    'A doctor feels the skin and looks at the tiny blood vessels at the nail edge with a magnifier.',
    'Blood tests look for antibodies such as anti-centromere and anti-Scl-70.',
    'Breathing tests, a CT scan and a heart ultrasound check the lungs and the heart. Blood pressure and kidneys are watched as well.',
  ],
  treatments: {
    'ease-symptoms':
      'Keeping warm, medicines that open blood vessels, and acid reducers ease the daily trouble with hands and stomach.',
    'suppress-immune':
      'Medicines such as mycophenolate, tocilizumab or rituximab calm the immune system to protect the skin or the lungs.',
    other:
      'In some severe cases, a special center may offer a transplant of the person’s own blood stem cells. It can bring benefit and serious harm, including death. It is not the same as treatment with mesenchymal stem cells.',
  },
  urgent: [
    'A sudden rise in blood pressure with headache, blurred sight or little urine needs emergency help. So does sudden trouble breathing, fainting or new confusion.',
    'Blood pressure above 150/85, or 20 points over the usual, needs care the same day even without other signs.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
  ],
  lookAlikes: [
    'Raynaud’s alone, which is common and most often harmless.',
    'Puffy or stiff hands from hard work, arthritis or an underactive thyroid.',
    'Tight hands after many years of diabetes.',
    'Eosinophilic fasciitis, which hardens the skin of arms and legs but spares the fingers.',
    'Morphea, which stays in the skin.',
  ],
  questions: [
    'How fast is my skin changing, and which type do I seem to have?',
    'How often should my lungs, heart and kidneys be checked?',
    'Should I measure my blood pressure at home, and when should I call?',
  ],
} satisfies ConditionWords
