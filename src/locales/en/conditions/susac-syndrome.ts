import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The immune system attacks tiny blood vessels, and some get blocked. Small areas of the brain, the back of the eye (retina) and the inner ear then lack blood. The three areas may not be hit at the same time. That can make it hard to spot.',
    'Headache is often the first sign. Thinking may become slow or foggy, and mood or behavior may change. Family or friends often notice this before the person does.',
    'Low tones may be harder to hear, often with ringing or spinning. A dark or gray patch may appear in one eye. It can last months to a few years, with attacks in that time. Early treatment aims to prevent lasting harm.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'About 3 women have it for every man.',
    age: 'It most often starts between 20 and 40.',
    ancestry: 'Most reports are of white people.',
    family: 'It is not passed on in families.',
  },
  checks: [
    'An MRI scan of the brain looks for small spots in a typical place.',
    'An eye doctor takes pictures of the vessels at the back of the eye with a dye (retinal angiography).',
    'A hearing test is done even if hearing seems fine.',
  ],
  treatments: {
    'suppress-immune': 'Steroids, immunoglobulin and other medicines aim to calm the attack quickly and prevent more blocked vessels.',
    replace: 'Hearing aids can help when hearing does not come back.',
  },
  urgent: [
    'New confusion, a drooping face, weakness on one side or slurred speech needs help at once.',
    'Sudden loss of sight, or a dark patch in one eye, needs help at once.',
    'A sudden drop in hearing needs care the same day.',
  ],
  lookAlikes: [
    'Migraine with aura.',
    'Stress, low mood or poor sleep, when thinking is foggy.',
    'Meniere disease or a virus of the inner ear.',
    'Multiple sclerosis, which can look alike on a scan.',
    'A stroke, which needs ruling out first.',
  ],
  questions: [
    'Should my eyes and hearing be tested, even if they seem fine?',
    'What does my MRI scan show, and could it fit more than one illness?',
    'How soon should treatment start?',
  ],
} satisfies ConditionWords
