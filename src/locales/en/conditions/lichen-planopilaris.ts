import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Immune cells attack hair roots, and a scar takes their place. A scarred root cannot grow hair again. So the aim is to calm the attack early and keep the hair that is there. It is not catching, and poor hair care is not the cause.',
    'Smooth, shiny patches appear, often near the top of the scalp. Most people have an itchy scalp, and it may burn or feel sore. At the edge of a patch, the skin around each hair is scaly. It is pink or red on light skin. On dark skin it is purple, brown or gray, and can be hard to see.',
    'In one form (frontal fibrosing alopecia), the hairline slowly moves back like a band, and the brows thin out. Small bumps can show on the face. On dark skin, dark patches on the face or neck may come with it. About 3 to 5 of 10 people with the illness also get lichen planus on skin, mouth or nails.',
  ],
  who: {
    rarity: 'In one New York health system, about 1 in 3,000 people had one of the two main forms.',
    sex: 'In that study, about 7 of 10 people with the classic form were women. With the hairline form, it was 9 of 10.',
    age: 'It most often starts between 40 and 60. The hairline form mostly comes after menopause.',
    ancestry: 'In New York, new cases were most common in White and Asian people. People of any skin color can get it.',
    family: 'It is not passed on directly. In a few families, more than one person has the hairline form.',
  },
  checks: [
    'A skin doctor looks at the scalp and brows with a lens, and at skin, nails and mouth.',
    'A small piece of scalp (biopsy) from the edge of a patch can show the cause.',
    'Blood tests can look for other reasons for hair loss, such as low iron or thyroid trouble.',
  ],
  treatments: {
    'suppress-immune': 'Steroid lotions or shots into the scalp are common first steps. Tablets such as hydroxychloroquine are an option.',
    other: 'In the hairline form, hormone-blocking tablets such as finasteride are sometimes used. They are not safe in pregnancy. A look back at 111 people who took them was hopeful, but firm proof is missing.',
    'ease-symptoms': 'Itch relief, brow makeup, a wig and time to talk can make life easier.',
  },
  urgent: [
    'A sore scalp that is new after age 50, with headache or jaw pain, needs care the same day. It can come from inflamed arteries that put sight at risk.',
    'Sudden loss of sight is an emergency. Call the emergency number.',
    'Pus, spreading warm swelling or fever with a sore scalp needs care the same day.',
  ],
  lookAlikes: [
    'Hair thinning with age or in the family.',
    'Alopecia areata, with round bald spots and no scar.',
    'Dandruff, psoriasis or ringworm of the scalp.',
    'Hair loss from tight braids or other pulling styles.',
    'A scarring hair loss that starts at the crown (CCCA), mostly in Black women.',
    'Lupus of the scalp, which can scar too.',
  ],
  questions: [
    'Is this a scarring kind of hair loss, and do I need a biopsy?',
    'Is it active now, and how will we tell if treatment works?',
    'Should my mouth, nails and genital skin be checked as well?',
  ],
} satisfies ConditionWords
