import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks the eyes and the inner ears. The inner ear handles both hearing and balance, so both can fail together.',
    'One or both eyes turn red, hurt and dislike light. Within weeks or months, hearing drops, often with ringing, spinning and vomiting. Sometimes the ears come first.',
    'Fever, headache and aching joints can come along. In some people the aorta (the main artery) or other vessels become inflamed. Attacks can return, and fast treatment aims to save hearing.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'Women and men get it about equally often.',
    age: 'It most often starts between 20 and 40.',
    ancestry: 'Most reports are of white people.',
    family: 'It is not passed on in families.',
  },
  checks: [
    'An eye doctor looks at the eyes with a special microscope (slit lamp).',
    'A hearing test and balance tests show how the inner ears work.',
    'Blood tests look for inflammation. Scans check the heart and large vessels.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, given quickly, aim to save hearing. Other medicines that calm the immune system can follow.',
    replace: 'A hearing aid, or an implant in the inner ear (cochlear implant), can bring sound back.',
  },
  urgent: [
    'Sudden loss of sight, chest pain or weakness on one side needs help at once.',
    'A cold, pale, painful arm or leg needs help at once.',
    'A sudden drop in hearing or a painful red eye needs care the same day.',
  ],
  lookAlikes: [
    'Pink eye (conjunctivitis) with an ear infection.',
    'Meniere disease, which also brings spinning and hearing loss.',
    'A virus of the inner ear.',
    'Sudden hearing loss with no known cause.',
    'Infections such as syphilis, which doctors test for.',
  ],
  questions: [
    'Can I have a hearing test and an eye check today?',
    'Could my eye and ear trouble have one cause?',
    'Do my heart and large vessels need a scan?',
  ],
} satisfies ConditionWords
