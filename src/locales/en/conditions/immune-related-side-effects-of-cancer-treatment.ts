import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Some cancer medicines take the brakes off the immune system so that it can fight the cancer. They are called checkpoint inhibitors. The immune system may then also attack the skin, gut, glands, joints, lungs or heart.',
    'Feeling tired, an itchy rash and diarrhea are common signs. A rash can look pink or red on light skin. On dark skin it can look purple, gray or darker than the skin around it. Cough, sore joints, headache or great thirst can be signs too.',
    'It can start weeks after the first treatment, or months after the last one. Most of these effects are easier to treat when they are found early. Calling early does not mean the cancer treatment has failed.',
  ],
  who: {
    rarity: 'How common it is depends on the cancer medicine, so there is no single number. It happens only with cancer immunotherapy.',
    sex: 'This follows the cancer that is treated. Both women and men get it.',
    age: 'It affects adults who get this treatment. It can start months after treatment ends.',
    ancestry: 'It is found in all groups of people.',
    family: 'People who already have an autoimmune disease have a higher chance of a flare. The role of family is not clear.',
  },
  checks: [
    'Blood tests look at the thyroid, the stress hormone cortisol, blood sugar and the liver.',
    'Other tests depend on the signs. A scan shows the lungs or brain, and a thin camera (scope) shows the bowel.',
    'Doctors also look for infection and for changes in the cancer itself.',
  ],
  treatments: {
    'remove-trigger': 'The cancer team may pause the cancer medicine for a while. The team makes that choice together with the person.',
    'suppress-immune': 'Steroids calm the inflammation. If they are not enough, infliximab or others can help.',
    replace: 'If a gland no longer makes its hormone, medicine can replace it.',
  },
  urgent: [
    'Any new symptom during or after immunotherapy needs a call to the cancer team the same day.',
    'Chest pain, trouble breathing, fainting or a racing heart needs emergency help at once.',
    'Confusion, weakness with drooping eyelids, or a lot of blood in the stool needs emergency help.',
    'Great thirst with vomiting or drowsiness needs emergency help too.',
  ],
  lookAlikes: [
    'An infection.',
    'Side effects of other medicines.',
    'Tiredness from the cancer or from low iron.',
    'The cancer itself growing.',
  ],
  questions: [
    'Which signs should make me call, and what number do I use at night?',
    'Which blood tests will you repeat during treatment?',
    'I have had an autoimmune disease before. What does that change for me?',
  ],
} satisfies ConditionWords
