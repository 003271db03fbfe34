import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'It often starts days to weeks after a stomach bug, a cold or the flu. The immune system fights the germ and then attacks the nerves of the arms and legs by mistake.',
    'Feet and hands tingle or feel numb, and the back or legs may ache. Then the legs feel like rubber, and weakness moves upward. Arms, face, swallowing and breathing can be next. This is why it is an emergency.',
    'It gets worse for days to 4 weeks, then holds steady, then slowly mends. Most people walk again, but it can take months or longer. Some keep weak feet, numb skin or tiredness.',
  ],
  who: {
    rarity: 'It is rare. About 6 to 40 of every million people are reported to have it.',
    sex: 'About 3 men get it for every 2 women.',
    age: 'It can start at any age, and gets more common with age.',
    ancestry: 'All groups get it. Some forms harm the nerve fiber itself, not only its coat. They make up 30 to 50 of 100 cases in Asia and Latin America. In North America and Europe, they make up 3 to 5 of 100.',
    family: 'It is not inherited.',
  },
  checks: [
    'A doctor tests strength, feeling and reflexes, which often fade or vanish.',
    'Nerve tests and a test of the fluid around the spine help to confirm it.',
    'Breathing is tested again and again, because it can weaken without much warning.',
  ],
  treatments: {
    'suppress-immune': 'Immunoglobulin or plasma exchange aims to stop the attack sooner. Both work best when started early.',
    'ease-symptoms': 'Some people need help with breathing for a while. Rehab helps strength come back.',
  },
  urgent: [
    'Call your emergency number if weakness or tingling climbs from the feet over hours or days.',
    'Trouble breathing, swallowing or speaking needs help at once.',
    'A racing or uneven heartbeat, or fainting, with new weakness is an emergency too.',
  ],
  lookAlikes: [
    'Weak and achy muscles with a virus.',
    'A pinched nerve or slipped disk in the back.',
    'Low potassium or another salt problem in the blood.',
    'An inflamed spinal cord (transverse myelitis).',
    'Other nerve illnesses, such as CIDP, which builds up more slowly.',
  ],
  questions: [
    'Are my reflexes and my breathing normal?',
    'Do I need to be watched in hospital?',
    'What kind of rehab will I need, and for how long?',
  ],
} satisfies ConditionWords
