/** Words that mean the same in a complaint. The first of each line stands for all. */
const same = `
pain painful pains sore soreness hurt hurts hurting ache aches aching achy achey tender tenderness discomfort stinging
swell swollen swelling swellings puffy puffiness enlarged
belly tummy stomach abdomen abdominal
urine pee peeing wee weeing urinate urinating urination piss
stool stools poo poop pooing faeces feces
itch itchy itching itches itchiness
tired tiredness exhausted exhaustion fatigued fatigue weary knackered shattered lethargic lethargy worn drained
dizzy dizziness lightheaded woozy giddy
vomit vomiting vomited puke puking
nausea nauseous queasy
breath breathing breathe breathless breathlessness
faint fainting fainted blackout collapse collapsed
weak weakness weaker weakened feeble
numb numbness
vision sight eyesight see seeing
blur blurry blurred fuzzy hazy
red redness reddish reddened
pink pinkish
ulcer ulcers sores canker aphthous aphthae
rash rashes eruption
blister blisters blistering blistered
shake shaky shaking trembling tremble tremor tremors
lose lost losing loss loses
gain gained gaining
difficulty trouble hard harder difficult struggle struggling cannot cant unable problem problems inability
weight kg kilo kilos kilogram pounds pound lb lbs stone
period periods menstrual menses menstruation
cough coughing coughs coughed
fever fevers temperature feverish
gland glands node nodes lymph
lump lumps bump bumps bumpy nodule nodules lumpy
hear hearing deaf deafness
sleep asleep sleeping insomnia
sleepy drowsy drowsiness sleepiness
sad depressed depression tearful down miserable unhappy
anxious anxiety worried nervous panicky
irritable irritability grumpy moody
stiff stiffness stiffening
tight tightness tightening hardened hard
thick thickened thickening
color colour colored coloured discolored discoloured discoloration
pale pallor paleness
yellow yellowing yellowish
white whitish
purple violet purplish
dark darker darkened darkening black brown
patch patches plaque plaques blotch blotches blotchy
spot spots dots speckles
scaly scales scaling scale flaky flaking
bald baldness
bruise bruises bruising bruised
bleed bleeding bleeds bled
blood bloody
swallow swallowing
chew chewing
walk walking
move moving movement movements
speak speaking speech talk talking
thirst thirsty
hunger hungry
drooping droopy droop drooped drooped
bulge bulging bulgy
diarrhea diarrhoea
constipation constipated
nosebleed nosebleeds epistaxis
headache headaches migraine migraines
seizure seizures fit fits convulsion convulsions
confusion confused disoriented muddled
infection infections infected
joint joints
muscle muscles muscular
eye eyes
leg legs
arm arms
foot feet
hand hands
knee knees
wrist wrists
ankle ankles
elbow elbows
knuckle knuckles
finger fingers
toe toes
shoulder shoulders
hip hips
shin shins
thigh thighs
calf calves
fingertip fingertips
nail nails
eyelid eyelids lid lids
cheek cheeks
lip lips
gum gums
ear ears
tooth teeth dental
heart heartbeat
armpit armpits underarm underarms
testicle testicles testicular balls
genital genitals vulva vulval vagina vaginal penis labia private privates groin
anus anal bottom rectum rectal
memory forgetful forgetfulness forgetting forget
concentrate concentration focus focusing concentrating
sun sunlight sunshine
cold chilly
sweat sweats sweating sweaty
burn burning
tingle tingling prickling prickly
cramp cramps cramping crampy
spasm spasms
flare flares attack attacks bouts episode episodes
heal healing heals
smell smelly
ring ringing
drink drinking
eat eating
grow growing growth
pregnant pregnancy
heartburn reflux indigestion
lose-consciousness unconscious
behave behavior behaviour behaving acting
strange strangely odd oddly weird
personality character
voice voices
unsteady wobbly unsteadiness
chest
`

/** Parts that belong to a larger one: what hurts in a knee hurts in a joint. */
const parts: Readonly<Record<string, readonly string[]>> = {
  joint: ['knee', 'wrist', 'ankle', 'elbow', 'knuckle', 'finger', 'toe', 'shoulder', 'hip'],
  hand: ['finger', 'palm', 'thumb', 'knuckle'],
  foot: ['toe', 'sole', 'heel'],
  leg: ['thigh', 'calf', 'shin'],
  arm: ['forearm'],
  limb: ['arm', 'leg'],
  finger: ['fingertip', 'thumb'],
  mouth: ['gum', 'tongue', 'cheek', 'lip'],
  face: ['cheek', 'forehead'],
  neck: ['collarbone'],
  nose: ['sinus', 'sinuses'],
  head: ['temple', 'temples'],
}

/** Ways of saying one thing in several words; read before the words are taken apart. */
export const sayings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:throw(?:ing|n)?|threw|bring(?:ing)?|brought) up\b/g, 'vomit'],
  [/\b(?:be|been|being|feel|feeling) sick to (?:my|the) stomach\b/g, 'nausea'],
  [/\b(?:short(?:ness)?|out) of breath\b/g, 'breathless'],
  [/\b(?:pass(?:ed|es|ing)?|black(?:ed|ing)?) out\b/g, 'faint'],
  [/\bpins (?:and|&|n) needles\b/g, 'tingling'],
  [/\b(?:pass(?:ing)?|passed) (?:water|urine)\b/g, 'urine'],
  [/\bdown below\b/g, 'genital'],
  [/\blight headed\b/g, 'dizzy'],
  [/\bwater works\b|\bwaterworks\b/g, 'urine'],
  [/\bcharley horse\b/g, 'cramp'],
  [/\brunning (?:a )?(?:fever|temperature)\b/g, 'fever'],
  [/\b(?:can ?not|can't|cant|couldn't|unable to) (?:catch my breath|breathe)\b/g, 'breathless'],
  [/\bloose (?:stools?|motions?|poo)\b|\bthe (?:runs|trots)\b/g, 'diarrhea'],
  [/\bdropped? (?=[\d.]+ ?(?:kg|kilo|pound|lb|stone))/g, 'lost '],
  [/\bput on (?=[\d.]+ ?(?:kg|kilo|pound|lb|stone))/g, 'gained '],
  [
    /\b(?:that |which )?(?:wo|do|does|did)(?: not|n'?t) (?:go(?:ing)?(?: away)?|stop|let up|improve|get better)\b/g,
    'lasting',
  ],
  [/\bnot (?:going away|stopping|getting better|improving)\b/g, 'lasting'],
  [
    /\bkeep(?:s|ing)? (?:coming back|returning|getting)\b|\bcom(?:e|es|ing) and go(?:es|ing)?\b|\bon and off\b|\bagain and again\b/g,
    'recurring',
  ],
]

/** Words that carry no meaning of their own in a complaint. */
export const fillers = `a about am an and any are as at be been being but by do does doing done each even ever feel feeling feels felt few
for from get gets getting go goes going got gotten had has have having he her him his i if im in into is it its ive just keep keeps lately like
lot lots made make makes me mine much my myself now of off on once one onto or our out over own quite rather really same seem seems she since so
some something sort still such than that the their them then there they these they're thing things this those through to today too
two up us very was we well were what when where which while who with within you your yours also both day days week weeks month months year years
ago last past time times lasting looks look looking bit kind little several whole all`

/** Words that shade a complaint: they count, but little. */
export const shades = `severe mild bad badly worse worst worsening terrible awful slight slightly moderate intense extreme sudden suddenly constant
constantly always often sometimes never occasional occasionally recurring frequent frequently daily more less left right upper lower side
part back front top under above below around inside outside near between along across big bigger large huge small tiny new old long short
generally general easily usual after before during while again partly almost ongoing repeated keeps many most another area areas body`

/** Words that say that something is not there. */
export const negations = `no not without never nor none neither denies deny denied isnt arent wasnt dont doesnt didnt hasnt havent hadnt aint free`

export const sameWords: readonly (readonly string[])[] = same
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

export const largerParts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(parts)
    .flat()
    .map((part) => [part, Object.keys(parts).filter((larger) => parts[larger]!.includes(part))]),
)
