import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'In Behçet disease, blood vessels of any size can become inflamed. That is why it can show up in very different places. It tends to come in bouts, with better weeks or months between.',
    'Painful mouth sores are nearly always there and are often the first sign. Many people also get sores on the genitals. Behçet sores are not caught from a partner and cannot be passed on. Herpes sores can look alike, so a check matters.',
    'Spots like acne, or sore lumps on the shins, are common. The lumps look red on light skin and purple or dark brown on dark skin. Eyes can become red, sore or blurred, and some people get clots in a vein.',
  ],
  who: {
    rarity: 'In United States and European records, 1 to 9 people in 100,000 have it. It is far more common in some other regions.',
    sex: 'In Iran, 13 men have it for every 10 women. In Korea, the United States and northern Europe, more women have it.',
    age: 'It most often starts between 20 and 40. In Iran the average age was 28.',
    ancestry: 'It is most common along the old Silk Road, from Türkiye to Japan. In Türkiye, studies found 20 to 602 of 100,000 people.',
    family: 'A small share of people with it have a relative with it.',
  },
  checks: [
    'No single test can show it. Doctors look for mouth sores that keep coming back, together with other signs.',
    'An eye doctor looks inside the eyes, and a doctor checks the skin and the genitals.',
    'Some doctors prick the skin and look for a small bump a day or two later (a pathergy test).',
  ],
  treatments: {
    'ease-symptoms': 'Steroid mouth rinses can soothe sores. Colchicine may make sores and sore lumps come less often.',
    'suppress-immune': 'Medicines such as azathioprine, apremilast or TNF blockers aim to calm the illness and protect eyes and vessels.',
  },
  urgent: [
    'Sudden loss of sight, coughing up blood or trouble breathing needs help at once. So does weakness on one side, new confusion, a very severe headache or severe belly pain.',
    'A painful red eye, blurred sight or new floaters need care the same day.',
    'One swollen, sore leg needs care the same day, because it can be a clot.',
  ],
  lookAlikes: [
    'Common mouth ulcers (canker sores).',
    'Cold sores or genital herpes.',
    'Low iron, folate or vitamin B12.',
    "Crohn's disease or celiac disease, which can also cause mouth sores.",
    'Acne.',
  ],
  questions: [
    'Could my mouth sores and my other signs belong together?',
    'Should an eye doctor see me, even if my eyes feel fine?',
    'Would photos of the sores or a diary help you?',
  ],
} satisfies ConditionWords
