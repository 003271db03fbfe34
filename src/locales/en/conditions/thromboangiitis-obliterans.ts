import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Small and middle-sized vessels in the feet, legs, hands or arms become inflamed. Clots form inside them, so less blood gets through. Nearly everyone with it uses tobacco in some form, or did so until recently. Only a few of all people who use tobacco ever get it.',
    'Often the arch of the foot or the calf hurts on walking and eases with rest. Fingers or toes feel cold, numb or burning. Later the pain may come at rest or at night, and sores on toes or fingertips are slow to heal. Tender cords can appear under the skin, where a vein is inflamed.',
    'On light skin, fingers and toes may look pale, red or blue. On dark skin they may look gray or darker, so compare the nails, palms and soles of both sides. Among people who stop all tobacco, losing part of a finger, toe or leg is much rarer.',
  ],
  who: {
    rarity: 'In Japan, about 1 in 18,000 people had it in 2010. In Taiwan it was nearer 1 in 150,000.',
    sex: 'Between 7 and 9 of 10 people with it are men. Women get it too.',
    age: 'It tends to start in younger adults. In a French study, half of the people were between 32 and 46 when it was found.',
    ancestry: 'It is found all over the world. It is more common in the Middle East, Asia, the Mediterranean and Eastern Europe.',
    family: 'It is rare for more than one person in a family to have it.',
  },
  checks: [
    'A doctor feels the pulses, measures the blood pressure at the ankles, arms and fingers, and looks at sores.',
    'Ultrasound and other pictures of the arteries (angiogram) show where they are blocked.',
    'Blood tests and a look at the heart rule out diabetes, other vasculitis and clots that come from elsewhere.',
  ],
  treatments: {
    'remove-trigger': 'Stopping every kind of tobacco is the one step known to halt it. That is hard to do alone. A doctor or a quit-smoking clinic can help, and can say which aids are suitable.',
    'ease-symptoms': 'Warmth, careful foot care and clean dressings help sores to heal. A medicine called iloprost can widen vessels, and strong pain can be treated.',
    other: 'Some people need a procedure to bring more blood to the limb. If part of a toe or finger has died, it may have to be removed.',
  },
  urgent: [
    'Call the emergency number if a hand, foot, arm or leg suddenly turns cold, and painful or numb. It may look pale, gray or blue. On dark skin, compare the nails, palms or soles of both sides.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'A sore with pus or spreading warmth, or new pain that stays at rest, needs care the same day. With fever and feeling very ill, it needs help at once.',
    'One swollen, warm, painful leg needs care the same day. With chest pain or trouble breathing, it is an emergency.',
  ],
  lookAlikes: [
    'Hardened arteries, which are far more common after 50.',
    'Raynaud, in which the color comes back with warmth.',
    'Itchy, sore bumps after cold (chilblains).',
    'Numb feet from diabetes or a trapped nerve.',
    'A foot that hurts from strain, such as a sore arch.',
  ],
  questions: [
    'Which of my vessels are blocked, and can the blood flow be improved?',
    'What help is there for stopping tobacco that suits me?',
    'How do I care for my feet and hands, and when should I call?',
  ],
} satisfies ConditionWords
