import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'A small group of brain cells makes orexin, which keeps us awake. In narcolepsy type 1, these cells are lost. The immune system is thought to play a part, but this is not proven.',
    'People feel very sleepy each day and may doze off while eating or talking. Laughing or surprise can make the knees, jaw or neck go weak for a moment (cataplexy). They stay awake while it happens.',
    'Nights are often broken. Some people see vivid dreams as they fall asleep, or cannot move when they wake. Some gain weight. It stays long term, and it is not a lack of will.',
  ],
  who: {
    rarity: 'In Europe and in the US, about 1 to 5 people in 10,000 have it.',
    sex: 'Both women and men get it, about equally.',
    age: 'It tends to start at two times of life: around 15 and around 35.',
    ancestry: 'It is more common in Japan but found everywhere. It is linked to a tissue type called HLA-DQB1*06:02.',
    family: 'Up to 10 of 100 people with narcolepsy have a relative with the same symptoms.',
  },
  checks: [
    'Sleep is recorded overnight in a sleep lab. The next day, a nap test shows how fast sleep comes.',
    'A test of the fluid around the spine can show that orexin is very low.',
    'Doctors also ask about sleep habits and medicines, because these can change the results.',
  ],
  treatments: {
    'ease-symptoms': 'Planned naps and wake-promoting medicines help people stay alert. Sodium oxybate can help with sleep at night and with cataplexy. Orexin-type medicines are in trials or newly approved.',
  },
  urgent: [
    'Weakness on one side, a drooping face or new slurred speech can be a stroke: an emergency.',
    'Passing out fully, or a seizure, needs emergency help.',
    'Falling asleep while driving or using machines is a reason to call a doctor the same day.',
  ],
  lookAlikes: [
    'Too little sleep, or shift work.',
    'Sleep apnea (short stops in breathing during sleep).',
    'Depression or low mood.',
    'Medicines that make people drowsy.',
    'Fainting or seizures, when weak spells stand out.',
  ],
  questions: [
    'Could a sleep lab test explain my sleepiness?',
    'Are my weak spells cataplexy or something else?',
    'Is it safe for me to drive for now?',
  ],
} satisfies ConditionWords
