import type { SymptomId } from '../symptoms'

/** A page of symptoms, asked when its body area is chosen or one of the first symptoms leads to it. */
export interface SymptomPage {
  readonly id: string
  readonly symptoms: readonly SymptomId[]
  /** Urgent signs, asked here once more for the time before the last seven days. */
  readonly earlier: readonly SymptomId[]
  /** Answers to the first symptoms that open this page by themselves. */
  readonly opensWith: readonly string[]
}

/** The body areas in the order they are asked; together with the first pages they hold every symptom once. */
export const symptomPages = [
  {
    id: 'joints',
    symptoms: ['joint-swelling', 'morning-stiffness', 'small-joints-both-sides', 'joint-attacks', 'joint-contracture', 'back-pain', 'inflammatory-back-pain', 'heel-pain', 'sausage-digit', 'shoulder-hip-ache', 'bone-pain', 'bone-deformity'],
    earlier: [],
    opensWith: ['joint-pain'],
  },
  {
    id: 'muscles',
    symptoms: ['muscle-pain', 'proximal-weakness', 'hand-foot-weakness', 'fatigable-weakness', 'muscle-spasms-stiffness', 'limb-pain-with-use', 'balance-trouble', 'jerky-movements', 'tremor', 'weak-when-laughing', 'heat-worsens'],
    earlier: ['weakness-climbing'],
    opensWith: ['weakness'],
  },
  {
    id: 'head',
    symptoms: ['headache', 'spinning', 'numbness-tingling', 'electric-shock-neck', 'jaw-pain-chewing', 'scalp-tenderness', 'seizures', 'slurred-speech', 'brain-fog', 'mood-changes', 'sleep-trouble', 'daytime-sleepiness'],
    earlier: ['sudden-one-side', 'confusion', 'behavior-change'],
    opensWith: [],
  },
  {
    id: 'eyes',
    symptoms: ['dry-eyes', 'red-painful-eye', 'light-sensitivity', 'blurred-vision', 'bulging-eyes', 'droopy-eyelids', 'floaters'],
    earlier: ['vision-loss', 'eye-pain-moving', 'double-vision'],
    opensWith: [],
  },
  {
    id: 'mouth',
    symptoms: ['mouth-sores', 'dry-mouth', 'swollen-cheek-glands', 'sore-tongue', 'trouble-swallowing', 'hoarse-voice', 'sore-throat', 'blocked-bloody-nose', 'nose-gum-bleeding', 'hearing-loss', 'ear-pain', 'ear-nose-cartilage-pain', 'neck-swelling', 'red-cracked-lips'],
    earlier: [],
    opensWith: [],
  },
  {
    id: 'rashes',
    symptoms: ['sun-sensitivity', 'butterfly-rash', 'scaly-plaques', 'discoid-patches', 'hives', 'blisters', 'itchy-purple-bumps', 'eyelid-rash', 'knuckle-bumps', 'fever-rash', 'net-like-skin', 'pustules'],
    earlier: ['purple-spots', 'deep-swelling'],
    opensWith: ['rash', 'itchy-skin'],
  },
  {
    id: 'skin',
    symptoms: ['thick-tight-skin', 'shin-lumps', 'subcutaneous-lumps', 'skin-ulcers', 'boils-in-folds', 'pale-patches', 'skin-darkening', 'dry-skin', 'spider-veins-face', 'easy-bruising', 'pale-skin'],
    earlier: ['jaundice'],
    opensWith: [],
  },
  {
    id: 'hands',
    symptoms: ['hair-thinning', 'bald-patches', 'nail-changes', 'raynaud', 'finger-sores', 'puffy-fingers'],
    earlier: [],
    opensWith: [],
  },
  {
    id: 'chest',
    symptoms: ['shortness-of-breath', 'dry-cough', 'wheeze', 'palpitations', 'high-blood-pressure'],
    earlier: ['chest-pain', 'chest-pain-breathing', 'coughing-blood', 'fainting', 'noisy-breathing', 'one-leg-swelling', 'cold-painful-limb'],
    opensWith: [],
  },
  {
    id: 'belly',
    symptoms: ['belly-pain', 'bloating', 'diarrhea', 'urgent-night-stools', 'constipation', 'greasy-stool', 'sores-near-anus', 'nausea-vomiting', 'hiccups-vomiting', 'heartburn'],
    earlier: ['bloody-stool', 'severe-belly-pain', 'vomiting-blood-black-stool'],
    opensWith: [],
  },
  {
    id: 'kidneys',
    symptoms: ['foamy-urine', 'dark-urine', 'frequent-urination', 'painful-urination', 'little-urine', 'bladder-trouble', 'swollen-legs', 'puffy-face'],
    earlier: ['blood-in-urine', 'saddle-numbness'],
    opensWith: [],
  },
  {
    id: 'private',
    symptoms: ['genital-sores', 'genital-white-patches', 'testicle-pain', 'sexual-dysfunction', 'vaginal-dryness', 'irregular-periods', 'heavy-periods', 'pregnancy-loss'],
    earlier: [],
    opensWith: [],
  },
  {
    id: 'whole',
    symptoms: ['recurrent-fever-attacks', 'night-sweats', 'loss-of-appetite', 'increased-hunger', 'excessive-thirst', 'swollen-glands', 'cold-intolerance', 'heat-intolerance', 'increased-sweating', 'salt-craving', 'recurrent-infections', 'slow-growth'],
    earlier: [],
    opensWith: ['fever', 'weight-change'],
  },
] as const satisfies readonly SymptomPage[]

export type AreaId = (typeof symptomPages)[number]['id']
