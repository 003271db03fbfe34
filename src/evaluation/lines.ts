import type { Case, Told } from './case'
import { isDetailed, isNew, isSevere, isSudden, isWorsening, type Story } from './story'
import { daysSince, textOf } from './time'

type Rule = (story: Story, given: Case) => boolean

/** Some complaint about the symptom fits all that is asked. */
const about =
  (symptom: string, ...fits: ((told: Told) => boolean)[]): Rule =>
  (story) =>
    story.about(symptom).some((told) => fits.every((fit) => fit(told)))
const says =
  (words: RegExp): Rule =>
  ({ text }) =>
    words.test(text)
const has =
  (...symptoms: Parameters<Story['has']>): Rule =>
  (story) =>
    story.has(...symptoms)
const either =
  (...rules: Rule[]): Rule =>
  (story, given) =>
    rules.some((rule) => rule(story, given))
const both =
  (...rules: Rule[]): Rule =>
  (story, given) =>
    rules.every((rule) => rule(story, given))
const told = (words: RegExp) => (one: Told) => words.test(textOf(one))
const longerThan = (days: number) => (one: Told) => (daysSince(one.duration) ?? 0) > days
/** It came suddenly, or is new and getting worse. */
const breaksOut = (one: Told) => isSudden(one) || (isNew(one) && isWorsening(one))

/** Not told of as something of months, or as slow. */
const notSlow = (one: Told) => (daysSince(one.duration) ?? 0) <= 60 && !/gradual|slow|for years/.test(textOf(one))

const veryIll = either(has('confusion'), says(/very (?:ill|unwell|sick)|looks? (?:ill|unwell|very)|lethargic|hard to wake|drows|won'?t wake|unconscious|floppy|(?:go(?:es|ing|ne)?|went|is|was|all|lies|and|body) limp\b|limp and|blotchy|mottled|shaking chills|rigors|can'?t stand/))
const breathless = has('shortness-of-breath', 'noisy-breathing')
const faintOrSick = either(has('fainting', 'dizziness', 'nausea-vomiting', 'increased-sweating'), breathless)
const oneSide = /\b(?:left|right|one side|half)\b/
const noControl = /won'?t stop|can'?t stop|not stop|lot of|heavy|pouring|large|gush|clots/

/**
 * When a person with this story would tick an urgent line: the line's own words, read against what they said.
 * Where no rule stands, the line is never ticked.
 */
export const linesTrue: Readonly<Record<string, Rule>> = {
  fever: either(veryIll, has('seizures'), (_, { age }) => age !== null && age < 0.25, says(/stiff neck|breathing (?:very )?fast/)),
  'night-sweats': either(has('weight-loss', 'fever', 'swollen-glands'), about('night-sweats', longerThan(14))),
  'weight-loss': about('weight-loss', told(/\b(?:[4-9]|\d\d+) ?(?:kg|kilos?)|\b(?:[89]|\d\d+) ?(?:pounds|lbs?)|\bstone\b|a lot of weight|very thin|clothes/)),
  'excessive-thirst': has('frequent-urination', 'weight-loss', 'nausea-vomiting'),
  'frequent-urination': has('excessive-thirst', 'weight-loss'),
  'new-diabetes': both(has('excessive-thirst'), has('frequent-urination', 'weight-loss', 'fatigue')),
  'diabetic-ketoacidosis': both(has('excessive-thirst', 'weight-loss'), either(has('nausea-vomiting', 'belly-pain', 'severe-belly-pain', 'confusion'), breathless, says(/drows|fruity/))),
  'diabetes-ill': either(has('nausea-vomiting', 'severe-belly-pain', 'confusion'), says(/drows|fruity/)),
  'swollen-glands': either(has('night-sweats', 'weight-loss'), about('swollen-glands', longerThan(21)), about('swollen-glands', told(/grow|getting bigger/))),
  weakness: either(about('weakness', breaksOut), both(about('weakness', isNew), says(/spreading|moving up|climb/))),
  'hand-foot-weakness': about('hand-foot-weakness', breaksOut),
  'proximal-weakness': either(about('proximal-weakness', isNew, isWorsening), about('proximal-weakness', isSudden), both(about('proximal-weakness'), either(about('trouble-swallowing', isNew), about('trouble-swallowing', isWorsening)))),
  'numbness-tingling': either(about('numbness-tingling', isSudden, told(oneSide)), about('numbness-tingling', isNew, told(oneSide)), about('numbness-tingling', isNew, isWorsening)),
  'balance-trouble': about('balance-trouble', breaksOut),
  'slurred-speech': about('slurred-speech', isSudden),
  'droopy-eyelids': about('droopy-eyelids', isSudden),
  'double-vision': either(about('double-vision', isSudden), both(about('double-vision'), either(has('thunderclap-headache'), about('headache', isSevere)))),
  'blurred-vision': about('blurred-vision', isNew),
  floaters: either(about('floaters', isSudden), says(/shadow|curtain|flash/)),
  'red-painful-eye': either(about('red-painful-eye', told(/pain|hurt|ache|sore/)), both(about('red-painful-eye'), has('light-sensitivity', 'blurred-vision', 'vision-loss', 'eye-pain-moving'))),
  'eye-emergency': both(has('red-painful-eye', 'bulging-eyes'), either(has('vision-loss'), about('blurred-vision', breaksOut), says(/halo|chemical|injur/))),
  'light-sensitivity': both(has('fever'), either(about('headache', isSevere), says(/stiff neck/))),
  fainting: either(has('chest-pain', 'palpitations', 'seizures'), about('fainting', told(/exercis|exert|injur|convuls|hit (?:my|his|her)/))),
  'joint-swelling': either(both(about('joint-swelling', isNew, isSevere), has('fever')), about('joint-swelling', told(/\bhot\b/), isNew)),
  'hot-joint-fever': either(about('joint-swelling', isNew, isSevere), both(about('joint-pain', isNew, isSevere), says(/swollen|swelling|hot/)), about('joint-swelling', told(/\bhot\b/), isNew)),
  'purple-spots': both(has('purple-spots'), either(veryIll, has('fever', 'thunderclap-headache'), about('headache', isSevere))),
  ttp: both(has('purple-spots', 'easy-bruising'), either(has('confusion', 'slurred-speech', 'fever', 'seizures', 'jaundice', 'dark-urine', 'pale-skin', 'sudden-one-side'), about('headache', isSevere))),
  'easy-bruising': either(has('purple-spots'), says(/bleed(?:s|ing)? (?:for|too|long|a lot)|won'?t stop bleeding/)),
  'nose-gum-bleeding': about('nose-gum-bleeding', told(noControl)),
  hives: either(has('deep-swelling', 'noisy-breathing', 'fainting'), breathless),
  'deep-swelling': either(about('deep-swelling', told(/tongue|throat/)), both(about('deep-swelling'), either(breathless, has('trouble-swallowing', 'fainting')))),
  anaphylaxis: either(about('deep-swelling', told(/tongue|throat/)), both(has('hives', 'deep-swelling'), either(breathless, has('wheeze', 'fainting', 'trouble-swallowing')))),
  blisters: either(about('blisters', told(/in sheets|skin (?:\w+ )?(?:peel|rub|com|fall|slid)\w* off|large (?:areas|parts|raw)|all over|spreading/)), both(has('blisters'), says(/raw (?:eye|genital|private)/)), both(has('blisters'), both(has('fever'), veryIll))),
  'blisters-seen-today': both(has('blisters'), either(has('mouth-sores', 'genital-sores'), says(/\beye|forehead|nose tip|one side|band/))),
  'severe-rash': either(
    says(/peel(?:ing|s)? in sheets|skin red all over|red all over|whole[- ]body red/),
    both(has('rash', 'blisters'), both(has('fever'), either(veryIll, has('mouth-sores', 'red-painful-eye', 'swollen-glands', 'genital-sores')))),
  ),
  raynaud: about('raynaud', told(/black|stays|won'?t (?:come|go|turn)|severe/)),
  'finger-sores': about('finger-sores', told(/black|spreading|severe|very painful/)),
  'skin-ulcers': about('skin-ulcers', told(/grow|bigger|spreading|hot/)),
  jaundice: either(has('confusion', 'fever', 'vomiting-blood-black-stool'), says(/drows/)),
  'trouble-swallowing': either(says(/chok|can'?t swallow (?:saliva|anything|my)|drool/), both(about('trouble-swallowing'), has('shortness-of-breath'))),
  'hoarse-voice': has('noisy-breathing'),
  'hearing-loss': about('hearing-loss', isNew, told(/sudden|woke|days|overnight|hours/)),
  spinning: both(about('spinning', isNew), either(has('slurred-speech', 'double-vision', 'sudden-one-side', 'thunderclap-headache'), says(/can'?t (?:stand|walk)/))),
  'chest-pain': either(about('chest-pain', isSudden), about('chest-pain', isSevere), about('chest-pain', isWorsening), about('chest-pain', told(/heavy|tight|squeez|pressure|crush|jaw|arm|spread/)), both(has('chest-pain'), faintOrSick)),
  'chest-pain-breathing': either(breathless, has('coughing-blood', 'fainting')),
  'shortness-of-breath': either(
    about('shortness-of-breath', isSudden),
    about('shortness-of-breath', isSevere),
    about('shortness-of-breath', isNew, isWorsening),
    about('shortness-of-breath', told(/at rest|lying|resting|speak|sentence/)),
  ),
  'lung-clot-risk': either(about('shortness-of-breath', isNew), about('chest-pain-breathing', isNew), about('coughing-blood', isNew)),
  'lung-clot': both(has('one-leg-swelling'), either(breathless, has('chest-pain', 'chest-pain-breathing', 'fainting', 'coughing-blood'))),
  'one-leg-swelling': either(breathless, has('chest-pain', 'chest-pain-breathing', 'fainting', 'coughing-blood')),
  'coughing-blood': either(about('coughing-blood', told(noControl)), breathless, has('blood-in-urine', 'dark-urine', 'fainting')),
  'lung-kidney': both(has('coughing-blood'), has('blood-in-urine', 'dark-urine', 'little-urine')),
  wheeze: about('wheeze', isSevere),
  'dry-cough': about('dry-cough', longerThan(21)),
  palpitations: either(has('fainting', 'chest-pain', 'shortness-of-breath'), about('palpitations', isSevere)),
  myocarditis: both(either(says(/infection|flu|virus|viral|cold|immunotherapy/)), either(about('chest-pain', isNew), about('shortness-of-breath', isNew), about('fainting', isNew), about('palpitations', isNew))),
  'anemia-fast': both(has('pale-skin'), either(breathless, has('dizziness', 'palpitations', 'dark-urine', 'fainting'))),
  'swollen-legs': either(has('dark-urine', 'foamy-urine', 'blood-in-urine', 'puffy-face'), breathless),
  'nephritis-signs': both(has('dark-urine', 'foamy-urine', 'blood-in-urine'), has('swollen-legs', 'puffy-face', 'high-blood-pressure')),
  'foamy-urine': has('swollen-legs', 'puffy-face', 'blood-in-urine', 'dark-urine'),
  'dark-urine': either(has('jaundice', 'swollen-legs'), about('muscle-pain', isSevere)),
  'little-urine': says(/no urine|not (?:peed|passed)|can'?t (?:pee|pass|empty)/),
  'bladder-trouble': either(has('saddle-numbness'), both(about('bladder-trouble', isNew), has('weakness', 'proximal-weakness', 'hand-foot-weakness', 'numbness-tingling', 'weakness-climbing'))),
  'high-blood-pressure': says(/\b(?:1[89]\d|2\d\d)\s*(?:\/|over)/),
  'hypertensive-crisis': both(says(/\b(?:1[89]\d|2\d\d)\s*(?:\/|over)/), either(has('chest-pain', 'shortness-of-breath', 'headache', 'confusion', 'blurred-vision', 'vision-loss'))),
  'belly-pain': either(about('belly-pain', isSudden, isSevere), both(either(about('belly-pain', isSudden), about('belly-pain', isSevere)), has('nausea-vomiting')), says(/hard belly|rigid|can'?t touch (?:my )?(?:belly|stomach)/)),
  'bowel-blocked': both(either(has('bloating'), says(/swollen|tight|distended/)), about('nausea-vomiting', isNew)),
  bloating: about('bloating', longerThan(21)),
  'bloody-stool': either(about('bloody-stool', told(noControl)), has('fainting', 'dizziness', 'pale-skin'), veryIll),
  'bloody-stool-streaks': says(/streak|on the (?:toilet )?paper|when wiping/),
  'acute-severe-colitis': either(says(/(?:[6-9]|1\d|2\d|ten|eight|six|seven|dozen)[^/;,]{0,12}(?:times|stools|bloody)/), both(has('bloody-stool'), both(has('fever'), has('palpitations', 'bloating', 'fainting')))),
  'child-bloody-diarrhea-ill': either(has('pale-skin', 'swollen-legs', 'puffy-face', 'easy-bruising', 'little-urine', 'dark-urine', 'fatigue', 'daytime-sleepiness'), veryIll),
  'sores-near-anus': has('fever'),
  'nausea-vomiting': either(
    has('confusion', 'severe-belly-pain', 'chest-pain', 'vomiting-blood-black-stool'),
    both(has('excessive-thirst'), has('frequent-urination')),
    says(/can'?t keep|keeps? nothing|nothing (?:stays|down)|vomit\w* everything|green vomit|vomit\w* (?:repeatedly|again and again|all day)|repeated(?:ly)? vomit|drows|for (?:12|24) hours/),
  ),
  'hiccups-vomiting': either(has('vision-loss', 'blurred-vision', 'double-vision', 'weakness', 'numbness-tingling'), says(/stay down/)),
  'fatigable-weakness': either(has('trouble-swallowing'), breathless, says(/hold (?:my |the )?head/)),
  'myasthenic-crisis': either(both(has('fatigable-weakness', 'droopy-eyelids', 'proximal-weakness', 'weakness'), has('shortness-of-breath')), says(/chok|saliva|hold (?:my |the )?head/)),
  headache: either(
    about('headache', isSudden, isSevere),
    about('headache', told(/sudden|worst/), isNew),
    both(about('headache'), either(has('confusion', 'vision-loss', 'sudden-one-side', 'seizures'), both(has('fever'), says(/stiff neck/)))),
  ),
  'meningitis-signs': either(
    says(/stiff neck|neck (?:is )?(?:too )?stiff|bulging soft spot|high-pitched/),
    both(about('headache', isSevere), either(has('nausea-vomiting', 'light-sensitivity', 'confusion'), says(/drows/))),
    has('purple-spots'),
  ),
  'giant-cell-arteritis': either(about('headache', isNew), has('jaw-pain-chewing', 'scalp-tenderness'), about('headache', isWorsening)),
  'giant-cell-arteritis-vision': has('vision-loss', 'double-vision', 'blurred-vision'),
  'brain-inflammation': both(
    either(about('behavior-change', notSlow), about('confusion', notSlow)),
    either(has('fever', 'seizures'), about('jerky-movements', notSlow), about('daytime-sleepiness', notSlow), says(/hearing voices|seeing things|hallucinat/)),
  ),
  seizures: either(about('seizures', isNew), says(/first (?:ever )?(?:seizure|fit|time)|won'?t wake|unconscious/), (story) => story.about('seizures').some((one) => !isDetailed(one))),
  'mood-changes': says(/suicid|kill (?:my|him|her)self|end (?:my|his|her) life|self[- ]?harm|hurt(?:ing)? (?:my|him|her)self|better off dead|burning (?:my|him|her)self|cutting (?:my|him|her)self/),
  'behavior-change': both(about('behavior-change', notSlow), either(has('fever', 'seizures', 'confusion'), about('jerky-movements', notSlow), says(/danger|voices|seeing things|hallucinat/))),
  'jerky-movements': both(about('jerky-movements', notSlow), either(has('confusion', 'fever', 'behavior-change'), about('jerky-movements', isSudden), about('jerky-movements', isNew))),
  'daytime-sleepiness': says(/driving|at the wheel|machine/),
  'heavy-periods': either(about('heavy-periods', told(/every hour|soak|flood/)), has('fainting', 'dizziness')),
  'possible-ectopic': both(says(/missed (?:a |my )?period|late period|last period (?:[5-9]|1\d) weeks|pregnan/), either(has('severe-belly-pain', 'heavy-periods', 'fainting'), both(has('belly-pain'), says(/bleed/)))),
  'pregnancy-loss': both(says(/pregnan|missed (?:a |my )?period/), says(/bleed|pain/)),
  'pregnancy-emergency': either(
    has('vision-loss', 'blurred-vision', 'seizures', 'fainting', 'severe-belly-pain', 'one-leg-swelling', 'chest-pain', 'shortness-of-breath', 'behavior-change', 'suicidal-thoughts'),
    about('headache', isSevere),
    says(/heavy bleeding|harm(?:ing)? (?:my|the) baby|hands? (?:and face )?(?:swell|swollen)/),
  ),
  'pregnancy-rash-itch': either(has('itchy-skin', 'blisters', 'rash', 'hives'), says(/bleed|baby (?:moving|moves)|leak/)),
  'testicle-pain': either(about('testicle-pain', isSudden), about('testicle-pain', isSevere), has('nausea-vomiting')),
  'adrenal-crisis': either(has('nausea-vomiting', 'fainting', 'confusion', 'diarrhea'), says(/faint/)),
  'adrenal-crisis-unknown': either(has('fainting', 'confusion'), about('nausea-vomiting', told(/vomit|throw/))),
  'fever-low-defenses': has('fever'),
  'immune-medicine-very-ill': veryIll,
  'fever-immune-suppressed': either(has('fever'), says(/shingles|chickenpox|infection/)),
  'medicine-low-blood-count': either(has('sore-throat', 'mouth-sores', 'fever', 'easy-bruising', 'nose-gum-bleeding')),
  'immunotherapy-any-new': has('diarrhea', 'rash', 'dry-cough', 'shortness-of-breath', 'headache', 'excessive-thirst', 'weakness', 'double-vision', 'palpitations', 'jaundice'),
  'fever-belly-back': either(has('belly-pain', 'severe-belly-pain', 'bladder-trouble'), says(/\bback pain|flank|side pain|pain in (?:my |the )?(?:left|right)? ?side/)),
  kawasaki: both(either(says(/\b(?:[5-9]|1\d|five|six|seven|ten) days|a week|weeks/)), has('red-painful-eye', 'red-cracked-lips', 'rash', 'swollen-glands')),
  'child-seen-today': either(
    has('little-urine'),
    about('nausea-vomiting', told(/again and again|repeated|all day/)),
    says(/not drinking|refus(?:es|ing) (?:to )?(?:drink|walk|eat|milk)|limp|won'?t walk|no tears|poor(?:ly)? feed|not feeding|40 ?°?c|39/),
    about('fever', (one) => (daysSince(one.duration) ?? 0) >= 5),
  ),
  'mouth-ulcer-3-weeks': about('mouth-sores', longerThan(21), (one) => !/come|go|return|recur/.test(textOf(one))),
  'back-pain-inflammatory': about('inflammatory-back-pain', longerThan(90)),
  'scleroderma-renal-crisis': both(has('high-blood-pressure'), has('headache', 'blurred-vision', 'shortness-of-breath', 'confusion', 'seizures', 'little-urine')),
  'catastrophic-clotting': (story) => (['shortness-of-breath', 'confusion', 'belly-pain', 'little-urine', 'cold-painful-limb', 'sudden-one-side'] as const).filter((id) => story.has(id)).length >= 2,
  'pregnancy-planning': (_, { ownConditions, medicines }) => ownConditions.length > 0 || medicines.some((medicine) => /methotrexate|mycophenolate|leflunomide|cyclophosphamide|warfarin/i.test(medicine)),
  'head-injury-bleeding-risk': says(/hit (?:my|his|her) head|knock|head injury|fell on/),
  'child-hard-to-wake': says(/hard to wake|floppy|(?:go(?:es|ing|ne)?|went|is|was|all|lies|and|body) limp\b|limp and|lethargic|very sleepy|drows|unconscious|won'?t wake|weak cry/),
  'child-breathing': either(has('noisy-breathing'), about('shortness-of-breath', isSevere), says(/breathing (?:very )?fast|fast breathing|grunt|hard to breathe|needed help breathing/)),
  'child-color': says(/\bblue\b|gr[ae]y skin|blotchy|(?:turned|looks|very) pale|mottled/),
  'child-seizure': both(has('seizures'), (story) => story.about('seizures').some((one) => (daysSince(one.duration) ?? 0) < 60)),
  'child-stiff-neck-spots': either(has('purple-spots'), says(/stiff neck/)),
  'child-green-vomit': says(/green (?:vomit|sick)|vomit(?:s|ing|ed)? green/),
  'child-no-urine': says(/no (?:urine|wet (?:diaper|nappy|nappies))/),
  'baby-fever': (story, { age }) => age !== null && age < 0.25 && story.has('fever'),
}
