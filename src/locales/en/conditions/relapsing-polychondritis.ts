import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Cartilage is the firm, bendy tissue that shapes the ears, the nose and the windpipe. In this illness it becomes inflamed again and again. Over time it can soften and lose its shape.',
    'A classic sign is an ear that turns hot, swollen and very sore, while the soft lobe looks normal. On light skin the ear looks red or purple. On dark skin it may just look darker, so heat, swelling and pain matter more.',
    'Joints often ache, and the nose, eyes or hearing can be affected too. A hoarse voice or a new cough can mean the windpipe is involved. Attacks may last days to weeks, with quiet times between.',
  ],
  who: {
    rarity: 'It is very rare. Worldwide, about 1 to 9 of every million people get it each year.',
    sex: 'Women and men get it about equally often.',
    age: 'It most often starts between 40 and 60.',
    ancestry: 'It is found in all groups.',
    family: 'It does not usually run in families.',
  },
  checks: [
    'A doctor looks at the ears, nose, eyes and joints and listens to the breathing.',
    'Blood tests look for signs of inflammation. No single blood test proves or rules it out.',
    'A CT scan checks the airways, and an ultrasound checks the heart valves.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory medicines can ease sore ears and joints when the illness is mild.',
    'suppress-immune': 'Steroids and other medicines that calm the immune system aim to settle attacks and protect cartilage.',
    'protect-organs': 'Regular checks of the airways and heart aim to spot trouble early.',
  },
  urgent: [
    'Harsh, noisy breathing, or a changed voice with trouble breathing or swallowing, needs help at once.',
    'Chest pain or fainting also needs help at once.',
    'A painful red eye or a sudden loss of hearing needs care the same day.',
  ],
  lookAlikes: [
    'An infected ear, for example after a piercing, a bite or an injury.',
    'Sunburn or frostbite of the ear.',
    'Sinus trouble or a nose infection.',
    'Other illnesses that inflame the nose and ears, such as granulomatosis with polyangiitis.',
    'VEXAS syndrome, a rare illness found mostly in older men.',
  ],
  questions: [
    'Could my ear be infected, or does it look like cartilage inflammation?',
    'Do I need my breathing, heart, eyes and hearing checked?',
    'Can I send photos or come in quickly during the next attack?',
  ],
} satisfies ConditionWords
