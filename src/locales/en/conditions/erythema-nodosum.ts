import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The fat under the skin becomes inflamed, most often on the shins. It is the immune system’s answer to something else. That may be strep throat or another infection, a medicine or pregnancy. It may also be an illness such as sarcoidosis or Crohn’s disease. In 4 to 5 of 10 people, no cause is found.',
    'Warm, firm, sore lumps come up within days, often on both legs. On light skin they look red at first, then purple. On dark skin they look purple or dark brown, and may be easier to feel than to see. They fade like a bruise and do not open into sores. About a third of people also have joint pain. Some have a fever or feel as if they had the flu.',
    'The lumps usually heal within 3 to 8 weeks and leave no scar. Sore joints can last longer. When no cause is found, new lumps may come up in later years.',
  ],
  who: {
    rarity: 'One medical handbook says that 1 to 5 of 100,000 people get it each year.',
    sex: 'In two studies of adults, 3 to 6 women had it for every man.',
    age: 'It can start at any age. In a Swiss study it was most common between 18 and 34.',
    ancestry: 'The usual causes differ by region. In the southwest of the United States, a fungus (valley fever) is a common one.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A doctor can often tell by looking at the lumps and feeling them. If it is not clear, a small piece of skin is tested.',
    'The doctor asks about sore throats, new medicines, pregnancy, travel and loose stools.',
    'A throat swab and blood tests look for strep and for inflammation.',
    'A chest X-ray and a test for tuberculosis are often added. The X-ray can also show sarcoidosis.',
  ],
  treatments: {
    'remove-trigger': 'Care for the cause comes first, such as an infection or a bowel illness. If a medicine may be behind it, any change is made with the doctor.',
    'ease-symptoms': 'Rest with raised legs, cool wet cloths, support stockings and pain medicine can make the wait easier.',
    'suppress-immune': 'If the lumps last or return, a doctor may use steroids or other medicine, once infections are ruled out.',
  },
  urgent: [
    'One leg that becomes swollen and sore needs care the same day, as it can be a clot. With chest pain, coughing up blood or trouble breathing, call the emergency number.',
    'Hot, swollen skin that spreads, with fever, needs care the same day. With confusion, faintness, severe pain or skin that turns black or blisters, call the emergency number.',
    'A painful red eye or blurred sight needs care the same day.',
    'Bloody stools, or belly pain with fever, need care the same day too.',
  ],
  lookAlikes: [
    'Bruises and bumps from a knock.',
    'Insect bites.',
    'A skin infection (cellulitis).',
    'An inflamed vein or a clot in the leg.',
    'Other lumps in the fat under the skin, some of which open into sores.',
  ],
  questions: [
    'What might have set this off in me?',
    'Do I need a chest X-ray or a test for tuberculosis?',
    'What should we do if the lumps are still there after 8 weeks?',
  ],
} satisfies ConditionWords
