import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'Platelets plug small leaks in blood vessels. In immune thrombocytopenia (ITP), antibodies mark platelets as foreign, and the spleen clears them away too fast. The body may also make too few new ones. With few platelets, blood leaks and bruises form.',
    'People notice bruises they cannot explain, or tiny pinprick spots on the legs. The spots are red or purple on light skin. On dark skin they are harder to see, and the mouth may show them best. Nose and gum bleeding, heavy periods and tiredness are common too.',
    'Some people notice nothing, and a blood test finds it. In children it often follows a virus and mostly goes away within months. In adults it tends to last longer, with better and worse times.',
  ],
  who: {
    rarity: 'Somewhere between 1 in 2,000 and 1 in 20,000 people have it.',
    sex: 'Women get the lasting form 2 to 3 times as often as men. The short form in children affects girls and boys.',
    age: 'It can start at any age: in children after a virus, and in adults more often after 60.',
    ancestry: 'It occurs in people of all ancestries.',
    family: 'It is rare for it to run in families.',
  },
  checks: [
    'A blood count shows how many platelets there are, and the lab looks at them under a microscope.',
    'Other tests look for infections that can cause it, such as HIV, hepatitis C and a stomach germ (H. pylori).',
    'No single test proves it, so doctors also look for other reasons for low platelets.',
  ],
  treatments: {
    'suppress-immune':
      'Steroids, immunoglobulin or rituximab slow the attack, so that platelets can rise.',
    other:
      'When numbers are safe and there is little bleeding, watching and waiting can be enough. Other options are medicines that help make more platelets, or surgery to remove the spleen.',
  },
  urgent: [
    'Bleeding that goes on after 15 minutes of firm pressure, or a blow to the head, needs emergency help.',
    'A sudden, severe headache, black stool, or new bruises with fever, confusion or dark urine also need emergency help.',
    'New pinprick or purple spots that do not fade when pressed need a doctor the same day.',
  ],
  lookAlikes: [
    'Bruises from knocks, or from thin skin in older age.',
    'Blood thinners, aspirin or other medicines.',
    'A virus that lowers platelets for a short time.',
    'Low vitamin B12 or folate, or liver disease.',
    'Less often, an illness of the bone marrow, such as leukemia.',
  ],
  questions: [
    'How low are my platelets, and what does that mean for daily life and sport?',
    'Which pain relievers are safe for me?',
    'Do I need treatment now, or can we watch and wait?',
  ],
} satisfies ConditionWords
