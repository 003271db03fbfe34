import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some women have antibodies called anti-Ro (SSA) or anti-La (SSB). In pregnancy these pass to the unborn baby. In a few babies they irritate the skin, the blood, the liver or the wiring of the heart. Despite the name, it is not the same as lupus in the child. Nothing the mother did caused it. About half of the mothers feel well and did not know about the antibodies.',
    'The rash shows at birth or in the first weeks, often around the eyes and on the scalp. It may come up after daylight. There are round or ring-shaped patches with fine scales. They look pink or red on light skin. On dark skin they look darker, purple or gray, or leave pale marks. The rash fades over months as the antibodies go away. Some children keep a faint mark or tiny red threads.',
    'The heart form cannot be seen from outside. The signal that times the heartbeat is blocked, so the heart beats too slowly (heart block). It mostly starts around the middle of pregnancy and is found on scans. Unlike the rash, a full block stays. Changes in blood and liver tests are common and mostly pass without harm.',
  ],
  who: {
    rarity: 'By one estimate, about 1 in 20,000 babies is born with it.',
    sex: 'Girls and boys get it about equally often.',
    age: 'The heart form starts before birth. The rash shows at birth or in the first weeks of life.',
    ancestry: 'It can affect babies of all ancestries.',
    family: 'Of 100 babies of mothers with these antibodies, 1 or 2 get the heart form. About 10 to 20 get the rash. After a baby with heart block, about 1 in 5 later babies has it too.',
  },
  checks: [
    'Blood tests look for the antibodies in the mother and the baby.',
    'A heart tracing (electrocardiogram) and an ultrasound of the heart show the heartbeat. In a known risk, scans are done in pregnancy.',
    'Blood counts and liver tests of the baby are repeated until they are normal.',
  ],
  treatments: {
    'ease-symptoms': 'Shade and clothes that cover the skin protect it from the sun. A mild cream from the doctor can help. Often nothing else is needed.',
    'protect-organs': 'A heart team follows babies with heart block. Many need a pacemaker, a small device that keeps the heartbeat going.',
    other: 'In a later pregnancy, doctors may talk about hydroxychloroquine and extra heart scans of the unborn baby.',
  },
  urgent: [
    'Call the emergency number for a baby who breathes hard, turns blue or gray, or is floppy. Do the same for one who is hard to wake or too weak to feed.',
    'A fever in a baby under 3 months needs help at once. So do spots that do not fade when pressed, or bleeding.',
    'Yellow skin or eyes on the first day of life need help at once. Yellow eyes after 2 weeks, pale stools or dark urine need care the same day.',
    'In pregnancy, if the baby moves less than usual, call the maternity unit right away, day or night.',
  ],
  lookAlikes: [
    'Ringworm, a fungus of the skin.',
    'Eczema or cradle cap.',
    'A virus rash or newborn spots that pass.',
    'A birthmark.',
    'Common newborn jaundice.',
  ],
  questions: [
    'Has my baby’s heart been checked, and does it need another look?',
    'When can we expect the rash and the blood tests to be normal?',
    'What should I have checked for myself, now and before another pregnancy?',
  ],
} satisfies ConditionWords
