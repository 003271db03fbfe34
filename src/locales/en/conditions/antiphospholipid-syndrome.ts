import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some antibodies stick to fats and proteins that help control clotting. The blood then forms clots when it should not. It can occur alone or together with lupus.',
    'Many people feel nothing until a clot forms. It may show as a swollen, sore leg, sudden breathlessness, or a stroke at a young age. For some, the first sign is losing a pregnancy. Such a loss is not caused by anything a person did.',
    'A net-like pattern on the legs can be a clue. It looks red or purple on light skin, and dark brown or gray on dark skin. Headaches, tiredness and aching joints also occur.',
  ],
  who: {
    rarity: 'Between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'In a European register, 82 of 100 people with it were women.',
    age: 'In one study, people were 42 on average when they joined. It often starts earlier in adult life.',
    ancestry: 'It occurs in all groups.',
    family: 'It rarely runs in families.',
  },
  checks: [
    'Three blood tests look for the antibodies: lupus anticoagulant, anticardiolipin and anti-beta-2-glycoprotein I.',
    'The tests are done again after 12 weeks, because antibodies can appear for a short time after an infection.',
    'Scans look for clots. Some people have these antibodies and never get a clot.',
  ],
  treatments: {
    'protect-organs': 'Blood thinners aim to prevent new clots.',
    'ease-symptoms': 'In pregnancy, care with aspirin and heparin aims to protect both mother and baby.',
    'remove-trigger': 'Estrogen in birth control and smoking can both add to the chance of clots. A doctor can help find other birth control and offer support to quit smoking.',
  },
  urgent: [
    'A drooping face, weakness on one side, slurred speech, chest pain or sudden breathlessness needs help at once. So does sudden loss of sight, or a cold, pale, painful limb.',
    'Two or more new problems within days need help at once. Examples are confusion, belly pain, little urine or darkening skin.',
    'In pregnancy or the year after birth, a severe headache, sight changes or belly pain needs help at once. So does heavy bleeding or one swollen leg.',
    'On a blood thinner, a knock to the head or bleeding that will not stop needs help at once.',
    'One swollen, sore leg or arm needs care the same day, or at once with trouble breathing.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
  ],
  lookAlikes: [
    'Clots after surgery, long trips, bed rest or hormone use.',
    'Migraine with aura, which can feel like a small stroke.',
    'Pregnancy loss from other causes, which is far more common.',
    'Inherited clotting problems.',
    'A harmless net-like pattern on the skin in the cold.',
  ],
  questions: [
    'Do my clots or pregnancy losses make these blood tests worthwhile?',
    'When should the tests be done again?',
    'Which signs of a clot should make me call for help?',
  ],
} satisfies ConditionWords
