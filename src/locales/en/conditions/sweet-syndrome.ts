import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A kind of white blood cell (neutrophil) normally fights germs. In Sweet syndrome these cells flood the skin with no germ there. The name has nothing to do with sugar.',
    'Sore bumps or raised patches come up within days, mostly on the face, neck, arms and hands. They are red or purple on light skin. On dark skin they can look deep purple, brown or just swollen. Fever, aching joints and muscles, headache or red eyes can come along.',
    'It can follow a throat or chest infection, a new medicine or a pregnancy. In some people it is linked to a bowel disease or a blood cancer. Doctors look for such causes. It usually settles with treatment and can come back.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people are thought to have it.',
    sex: 'It is seen most often in women of middle age. Men, children and older adults can have it too.',
    age: 'It most often starts between 30 and 60.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is not inherited.',
  },
  checks: [
    'A doctor takes a tiny piece of a sore patch (biopsy).',
    'A blood count looks at the white cells and for signs of a blood disease.',
    'The doctor looks for a cause, such as a recent infection, a medicine or another illness.',
  ],
  treatments: {
    'suppress-immune': 'Steroids calm the reaction. Pain and fever often ease within days.',
    'remove-trigger':
      'If there is a cause, treating it helps. If a medicine set it off, the doctor can plan a safe change.',
  },
  urgent: [
    'A rash and fever with peeling skin, raw eyes or mouth, confusion or a stiff neck need emergency help.',
    'A sudden, sore rash with fever needs a doctor the same day.',
    'A red, truly painful eye or blurred sight needs care the same day.',
  ],
  lookAlikes: [
    'A skin infection (cellulitis).',
    'Hives, which come and go within a day.',
    'A rash from a virus or a medicine.',
    'Tender lumps on the shins (erythema nodosum).',
    'Skin lupus.',
  ],
  questions: [
    'Could a recent infection or medicine have set this off?',
    'Which tests do you suggest to look for a cause?',
    'What should I watch for in case it comes back?',
  ],
} satisfies ConditionWords
