import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The white of the eye (sclera) is its strong outer wall. In scleritis, the immune system inflames this wall. About 4 in 10 people with it also have an illness in the rest of the body. Rheumatoid arthritis is one example.',
    'The eye turns deep red, at times with a purple tint. The pain is deep and can spread to the brow, the jaw or the side of the head. It often hurts more when the eye moves, and it can wake people at night. If the back of the eye is hit, it can hurt without looking red.',
    'Without care, the wall can become thin and sight can be harmed. A milder relative, called episcleritis, makes the eye red with little pain and often fades by itself.',
  ],
  who: {
    rarity: 'About 1 in 2,000 to 1 in 20,000 people are thought to have it.',
    sex: 'About 2 women have it for every man.',
    age: 'It mostly starts between 40 and 60.',
    ancestry: 'It is found in all groups of people.',
    family: 'It depends on the illness behind it. Rheumatoid arthritis, for example, can run in families.',
  },
  checks: [
    'An eye specialist looks at the eye with a microscope and in daylight.',
    'An ultrasound of the eye can show swelling at the back.',
    'Blood tests look for rheumatoid arthritis and for antibodies called ANCA, which go with blood vessel inflammation.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory tablets can ease pain and swelling in milder cases.',
    'suppress-immune': 'Steroids calm the inflammation. Methotrexate and rituximab are examples of medicines that can keep it calm.',
  },
  urgent: [
    'A red eye with deep pain, or eye pain that breaks sleep, needs an eye check the same day.',
    'Sight that suddenly gets much worse, or eye pain with vomiting or halos around lights, is an emergency.',
    'So is fever with a swollen eyelid, or an injury or chemical splash.',
  ],
  lookAlikes: [
    'Pink eye (conjunctivitis).',
    'Dry or tired eyes.',
    'Episcleritis, a milder redness with little pain.',
    'Inflammation inside the eye (uveitis).',
    'A migraine, cluster headache or sinus trouble behind the eye.',
  ],
  questions: [
    'Is this scleritis, or the milder episcleritis?',
    'Should we check for an illness elsewhere in my body?',
    'How will we know that my sight is safe?',
  ],
} satisfies ConditionWords
