import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The tiny blood vessels in the skin become inflamed, and a little blood seeps out. In this form, the skin is the only part of the body involved. An infection or a medicine can set it off. In many people, no trigger is found. Sore joints or a mild fever can come along.',
    'Spots come up in a crop within days, mostly on the ankles and lower legs. Many can be felt as small bumps. They can itch, sting or burn. Some turn into blisters or small sores, and the ankles may swell.',
    'On light skin the spots are red to purple. On dark skin they can look deep purple, brown or black, and may be easier to feel than to see. They do not fade when pressed with a clear glass. Most fade over some weeks and leave a brown mark for a while. In some people they come back.',
  ],
  who: {
    rarity: 'In a county of Minnesota, 4 to 5 of 100,000 people got this kind of skin vasculitis each year. Fewer than half of them had it in the skin only.',
    sex: 'Women and men get it about equally often.',
    age: 'It is mostly an illness of adults. In a Spanish study of 60 people, the average age was 56.',
    ancestry: 'It is seen in people of all ancestries.',
    family: 'It is not known to run in families.',
  },
  checks: [
    'A doctor looks at the spots, asks about new medicines and recent infections, and checks blood pressure.',
    'A tiny piece of skin (a biopsy) can show the inflamed vessels. A fresh spot, less than 2 days old, is best.',
    'Urine and blood tests show whether the kidneys or other organs are involved. They also look for hepatitis and other causes.',
  ],
  treatments: {
    'remove-trigger': 'If an infection or a medicine set it off, dealing with that is often enough. Changes of medicine are made together with the doctor.',
    'ease-symptoms': 'Rest, raised legs and compression can ease the swelling. Creams or allergy tablets may help with the itch.',
    'suppress-immune': 'If it lasts, returns or forms sores, a doctor may use a short course of steroids, colchicine or dapsone.',
  },
  urgent: [
    'Purple spots with fever, a stiff neck, confusion or feeling very ill can mean an infection of the blood. Call your emergency number.',
    'Strong belly pain, black or bloody stool, or coughing up blood needs emergency help too.',
    'New purple spots that do not fade need a doctor the same day, even when you feel well.',
    'So do red or brown urine, a numb or weak hand or foot, and skin that turns black.',
  ],
  lookAlikes: [
    'Insect bites or hives.',
    'Brown or rust-colored spots on the legs from tiny leaky vessels (capillaritis) or from weak veins.',
    'Bruises from blood thinners or from thin skin.',
    'Low platelets, which cause flat spots.',
    'IgA vasculitis, which is more usual in children.',
  ],
  questions: [
    'Is it only in my skin, and how do we know?',
    'Could a medicine or an infection have set it off?',
    'For how long should my urine and blood pressure be checked?',
  ],
} satisfies ConditionWords
