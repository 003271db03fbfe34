import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The proteins that clump are called cryoglobulins. They settle in small vessels, mostly in the legs, and cause inflammation. Often another illness is behind it, such as hepatitis C, Sjögren disease or a blood disorder.',
    'Crops of small spots come and go on the lower legs, often after standing or in the cold. They do not fade when pressed. On light skin they look red or purple. On dark skin they look dark brown or black and can leave dark marks.',
    'Aching joints and tiredness are very common. Feet may tingle, burn or go numb. In some people the kidneys are affected, or sores form on the legs.',
  ],
  who: {
    rarity: 'Fewer than 1 in 20,000 people have it.',
    sex: 'About 2 to 3 women have it for every man.',
    age: 'It most often starts between 40 and 65.',
    ancestry: 'It is seen more where hepatitis C has been common, such as in southern Europe.',
    family: 'It is not passed on in families.',
  },
  checks: [
    'A blood test looks for cryoglobulins. The blood must be kept warm until the lab tests it.',
    'Other blood tests look for hepatitis C and for low levels of proteins called complement.',
    'Blood and urine tests show whether the kidneys are affected.',
  ],
  treatments: {
    'remove-trigger': 'When hepatitis C is behind it, antiviral medicines aim to clear the virus. Keeping warm can help too.',
    'suppress-immune': 'Rituximab or steroids aim to calm inflamed vessels when nerves, skin or kidneys are affected.',
  },
  urgent: [
    'Severe belly pain, trouble breathing, or a hand or foot that suddenly turns weak needs help at once.',
    'Spots that do not fade when pressed need help at once if there is fever too.',
    'A finger or toe that turns black, or is still white, gray or blue and very painful after 30 minutes of warming, is an emergency.',
    'Red, brown or foamy urine, or a swollen face, needs care the same day.',
  ],
  lookAlikes: [
    'Brown or purple marks on the legs from weak veins.',
    "Cold fingers from Raynaud's phenomenon.",
    'Numb feet from diabetes.',
    'A rash from a medicine or an infection.',
    'Other kinds of vasculitis.',
  ],
  questions: [
    'Have I been tested for hepatitis C?',
    'Will the lab keep my blood sample warm?',
    'Are my kidneys and nerves affected?',
  ],
} satisfies ConditionWords
