import type { ConditionWords } from '@/locales/condition-words'

export default {
  about: [
    'The body’s first line of defense switches on by itself, as if it had to fight a germ. It floods the body with signals that cause fever and inflammation. It is closely related to one type of arthritis in children.',
    'Fever often climbs high once or twice a day, most of all in the evening, then drops again. A faint rash can come with the fever and fade with it. It is salmon pink on light skin. On dark skin it can look darker than the skin around it, or be hard to see.',
    'A sore throat is often the first sign, followed by painful joints and muscles. Some people have one long bout and then recover. In others it comes back, or joint pain stays.',
  ],
  who: {
    rarity: 'It is rare. It is thought to affect fewer than 1 in 20,000 people.',
    sex: 'Women and men get it about equally often. In one Australian study, 60 of 100 people with it were women.',
    age: 'It most often starts between 16 and 35. A second, smaller group is over 60.',
    ancestry: 'No clear link with ancestry is known.',
    family: 'It is not usually passed down in families.',
  },
  checks: [
    'No single test proves it, so doctors first look for infections and for cancer.',
    'Blood tests often show a very high ferritin (a protein that stores iron). White blood cells and CRP, a sign of inflammation, are often high as well.',
    'Photos of the rash and notes of the fever times can help.',
  ],
  treatments: {
    'ease-symptoms': 'Anti-inflammatory medicines can ease fever and pain in mild cases.',
    'suppress-immune':
      'Steroids, methotrexate, or blockers of the fever signals IL-1 or IL-6 calm the overactive defense. The aim is to end the fever and protect the joints.',
  },
  urgent: [
    'Fever with confusion, great drowsiness, chest pain, trouble breathing or fast new bruises needs emergency help. So do yellow eyes or skin in someone who feels very ill.',
    'High fever that keeps coming back, or a fever in someone on immune-calming medicine, needs care the same day.',
  ],
  lookAlikes: [
    'Infections, such as mononucleosis, flu or strep throat.',
    'A reaction to a medicine, with fever and rash.',
    'Lupus or rheumatoid arthritis.',
    'Some cancers of the blood or lymph glands.',
  ],
  questions: [
    'Which infections and other causes have been ruled out?',
    'How high is my ferritin, and what does it tell us?',
    'Which signs should make me seek help at once?',
  ],
} satisfies ConditionWords
