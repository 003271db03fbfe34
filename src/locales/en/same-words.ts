/** Words that mean the same in a complaint. The first of each line stands for all. */
const same = `
pain painful pains sore soreness hurt hurts hurting ache aches aching achy achey tender tenderness discomfort stinging stings agony throb throbbing throbs painfully uncomfortable gyp niggle niggles pian painfull acheing akes
swell swollen swells swelling swellings swelled puffy puffed puffiness puffing enlarged inflamed inflammation swolen swollon swelled swolled sweling
belly tummy stomach abdomen abdominal gut guts bellyache stomachs tum stomache stomack stumach stumick stomick abdomin stomache
urine pee pees peed peeing wee wees weeing urinate urinates urinating urination piss pissing urinary tinkle peepee urin peein weein
stool stools poo poos poop poops pooping pooing faeces feces fecal bowel bowels motions turd
itch itchy itching itches itchiness iching itchey itchin ich
tired tiredness exhausted exhausting exhaustion fatigued fatigue weary knackered shattered lethargic lethargy worn drained zonked pooped bushed beat sluggish tierd tred tird knakered exausted exhasted exhusted fatige fatigueness
dizzy dizziness dizzyness lightheaded lightheadedness woozy giddy giddiness swimmy dizy dissy dizzines
vomit vomiting vomited vomits puke puking puked barf barfing retch retching vomitting vommit vommiting vomitted
nausea nauseous nauseated queasy queasiness sickly nausia nausious naucious nasua nausous
breath breathing breathe breaths breathes breth breething breathin
breathless breathlessness winded puffed
faint fainting fainted faints blackout blackouts collapse collapsed collapsing collapses
weak weakness weaker weakened weakening feeble weakly
numb numbness num numm
vision sight eyesight see seeing
blur blurry blurred fuzzy hazy
red redness reddish reddened scarlet
pink pinkish
ulcer ulcers sores canker aphthous aphthae
refuse refuses refused refusing
elated elation euphoric
rash rashes eruption breakout
blister blisters blistering blistered
shake shaky shaking trembling tremble tremor tremors
lose lost losing loss loses shed shedding dropped
gain gained gaining gains
difficulty difficulties trouble difficult struggle struggling struggles cannot cant couldnt unable problem problems inability issues issue
weight kg kgs kilo kilos kilogram kilograms pounds pound lb lbs stone
period periods menstrual menses menstruation
cough coughing coughs coughed coff caugh coughin
fever fevers temperature feverish
gland glands node nodes lymph
lump lumps bump bumps bumpy nodule nodules lumpy
hear hearing hears
deaf deafness
sleep sleeping slept sleeps
sleepy drowsy drowsiness sleepiness
sad sadness depressed depression depressing tearful miserable unhappy hopeless weepy
mood moods
cry crying
anxious anxiety worried worrying nervous panicky panic panicking jumpy edgy
irritable irritability irritated grumpy moody cranky snappy ratty cross grouchy stroppy whiny fractious clingy
stiff stiffness stiffening
tight tightness tightening tighter hardened hard hardening harder
thick thickened thickening
color colour colored coloured discolored discoloured discoloration
pale pallor paleness
yellow yellowing yellowish
white whitish
purple violet purplish purply purpley
dark darker darkened darkening darkens
black blackened
brown brownish
patch patches plaque plaques blotch blotches blotchy
spot spots dots speckles
scaly scales scaling scale flaky flaking
bald baldness
bruise bruises bruising bruised bruse brusing briuse briusing
bleed bleeding bleeds bled bleading
blood bloody blod bludd
swallow swallowing
chew chewing
walk walking walks walked
move moving movement movements
speak speaking speech talk talking
thirst thirsty
hunger hungry
drooping droopy droop drooped droops sagging saggy sag sags
bulge bulging bulgy
diarrhea diarrhoea squits diarea diarhea diorrhea diareah diahrea diahorrea diarrhoe
constipation constipated
nosebleed nosebleeds epistaxis
headache headaches migraine migraines hedake headake headach headeache hedaches
seizure seizures fit fits fitting convulsion convulsions convulsing convulsed seisure seazure siezure seziure
confusion confused disoriented disorientated muddled confusing bewildered
infection infections infected
joint joints
muscle muscles muscular musle muscels mussle
eye eyes eys
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
eyelid eyelids lid lids
cheek cheeks
lip lips
gum gums
ear ears
tooth teeth dental
heart heartbeat hart
armpit armpits underarm underarms
testicle testicles testicular balls ballsack nuts
scrotum scrotal ballsack nutsack
genital genitals vulva vulval vagina vaginal penis labia private privates willy foreskin intimate clitoris crotch ladyparts vag
groin groins
anus anal bottom rectum rectal bum butthole arse arsehole backside perianal bumhole
memory forgetful forgetfulness forgetting forget forgets remember remembering memories
concentrate concentration focus focusing focussing concentrating attention distracted
sun sunlight sunshine
cold chilly freezing
chill chills shiver shivers shivering shivery rigors
sweat sweats sweating sweaty swet sweting
burn burning burns scalding
tingle tingling tingles tingly prickling prickly prickle
cramp cramps cramping crampy
spasm spasms
flare flares attack attacks bout bouts episode episodes spell spells
heal healing heals
smell smelly stinky stinking foul smelling
ringing buzzing whooshing humming tinnitus
drink drinking
eat eating eats ate
grow growing growth
pregnant pregnancy
heartburn reflux indigestion
unconscious unresponsive
behave behavior behaviour behaving behaves acting
strange strangely odd oddly weird
personality character
voice voices
unsteady unsteadily wobbly wobble unsteadiness uncoordinated
clumsy clumsiness
boils boil abscess abscesses
hot warm boiling roasting sweltering overheated overheat overheats overheating overheated
heat heats
ill unwell rotten rough lousy crappy crap
fall falls falling fell
clothes clothing trousers jeans pants skirt
stumble stumbling stumbles trip tripping trips
stairs steps stair staircase
chair seat sofa couch
climb climbing climbs
lift lifting raise raising lifts reach reaching
hold holding grip gripping grasp
drop dropping drops
appetite
lot lots loads tons much
little hardly barely scarcely less
upward upwards
hallucinating hallucination hallucinations hallucinate hallucinates
incontinent incontinence
nail nails toenail toenails fingernail fingernails
wake waking woken wakes awake woke
night nights nighttime nocturnal
morning mornings
phlegm mucus sputum spit catarrh
snot snotty
runny watery
blocked plugged stuffy stuffed clogged congested congestion bunged
crust crusts crusty crusted scab scabs scabby scabbed
peel peeling peels peeled strips
crack cracked cracks cracking split splits splitting fissure fissures
cut cuts
rough
round circular coin
raised
lacy lace net netlike fishnet mottled mottling marbled
hair hairs
thin thinning thinner skinny skinnier
brow brows eyebrow eyebrows
lash lashes eyelash eyelashes
saliva spittle
throat throats tonsil tonsils throte thraot troat
gum gums
miscarriage miscarriages miscarried miscarry miscarrying
baby infant newborn
child kid toddler daughter son boy girl
school
bladder
leak leaking leaks leakage leaky
foam foamy frothy froth bubbles bubbly sudsy foams
grease greasy oily fatty
clot clots
suicide suicidal
die dying dead
selfharm selfharming
tear tears
grit gritty sandy sand
light lights bright brightness glare
double doubled
flash flashes flashing
floater floaters
spin spins spinning
jerk jerky jerking jerks twitch twitching twitchy twitches
fidget fidgety fidgeting
stare staring
lock locks locking locked
stool stools
mouth mouths
palpitation palpitations
pulse heartrate
race races racing
pounding thumping thudding hammering
flutter fluttering flutters
skip skips skipping skipped
wheeze wheezing wheezy wheezes weeze weezing weezy wheesing
whistle whistling whistles
hiccup hiccups hiccuping hiccough hiccoughs
nodes
back spine spinal
buttock buttocks
heel heels
sole soles
palm palms
thumb thumbs
jaw jaws
temple temples
bone bones
rib ribs
breast breasts boob boobs
flank
forearm forearms
limb limbs
neck
bloat bloated bloating distended distension
gas gassy wind windy farting fart farts flatulence
sex intercourse
clumps handfuls
expand spread spreads spreading
eczema excema exzema exema ecsema eczma
psoriasis soriasis psorisis psoriasus
arthritis arthuritis athritis arthritus artritis
`

/** Parts that belong to a larger one: what hurts in a knee hurts in a joint. */
const parts: Readonly<Record<string, readonly string[]>> = {
  joint: ['knee', 'wrist', 'ankle', 'elbow', 'knuckle', 'finger', 'toe', 'shoulder', 'hip'],
  hand: ['finger', 'palm', 'thumb', 'knuckle'],
  foot: ['toe', 'sole', 'heel'],
  leg: ['thigh', 'calf', 'shin', 'limb'],
  arm: ['forearm', 'limb'],
  limb: ['arm', 'leg'],
  finger: ['fingertip', 'thumb', 'knuckle'],
  back: ['spine'],
  skin: ['scalp'],
  genital: ['groin', 'scrotum', 'testicle'],
  mouth: ['gum', 'tongue', 'cheek', 'lip'],
  face: ['cheek', 'forehead'],
  neck: ['collarbone'],
  nose: ['sinus', 'nostril'],
  head: ['temple'],
}

/** Ways of saying one thing in several words; read before the words are taken apart. */
export const sayings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:throw(?:ing|n)?|threw|bring(?:ing)?|brought) up\b/g, 'vomit'],
  [/\b(?:be|been|being|feel|feeling) sick to (?:my|the) stomach\b/g, 'nausea'],
  [
    /\b(?:short(?:ness)?|out) of (?:breath|breathe)\b|\bhelp(?:ed)? (?:with |to )?breath(?:e|ing)\b|\bbreath(?:ing)? (?:is )?(?:short|difficult(?:y|ies)?|trouble|problems?)\b/g,
    'breathless',
  ],
  [/\b(?:pass(?:ed|es|ing)?|black(?:ed|ing)?) out\b/g, 'faint'],
  [/\bpins (?:and|&|n) needles\b/g, 'tingling'],
  [/\bitch(?:y|ing)(?= (?:red |pink |skin |body )*rash\b)/g, 'itchy skin.'],
  [/\b(?:hard|harder|tough|a struggle|not able|n't able|impossible) to\b/g, 'difficulty'],
  [
    /\b(?:hurt|harm|cut|burn|kill|injur|starv)(?:e|t?ing)? (?:my|him|her|your|them|our)(?:self|selves)\b/g,
    'selfharm',
  ],
  [/\bself[- ]?(?:harm(?:ing)?|injury)\b/g, 'selfharm'],
  [/\b(?:feel(?:ing|s)?|felt|so|really|very|quite) (?:low|down|blue)\b/g, 'sad'],
  [/\bburn(?:ing|t) up\b/g, 'fever'],
  [/\b(?:full of|bursting with|so much|too much|lots of) energy\b/g, 'elated'],
  [
    /\b(?:do|does|did|wo|will|are|is|has|have)(?:n't|nt| not) (?:heal(?:ing|ed)?|close up|clear up)\b|\bnever heals?\b|\bslow to heal\b|\bnon[- ]healing\b/g,
    'unhealing',
  ],
  [
    /\b(?:do|does|did|wo|will|are|is)(?:n't|nt| not) (?:fade|blanch|disappear)\b|\bnon[- ]blanching\b/g,
    'unfading',
  ],
  [
    /(?<=\b(?:spots?|rash|dots?|marks?|specks?|pinpricks?|blotch\w*|patch\w*)\b.*)\b(?:stay(?:s|ed|ing)?|still|remain(?:s|ed|ing)?|(?:do|does|did|wo)(?:n't|nt| not) (?:go|change|vanish))(?: there| put| on| visible| showing| show| the same| away| white| pale)? (?=(?:when|if|even|under|after)\b.*\b(?:press|push|glass))/g,
    'unfading ',
  ],
  [
    /\bcross(?:ed)?[- ]?eye(?:d|s)?\b|\beyes? (?:are |is |go |goes |gone |look )?cross(?:ed)?\b/g,
    'crosseyed',
  ],
  [
    /\b(?:wo|will|ca|can)(?:n't|nt|not| not) (?:wake(?: (?:him|her|them))?(?: up)?|be woken|come round)\b/g,
    'unconscious',
  ],
  [
    /\b(?:an?|open|cold|new|leg|weeping|oozing|deep) sore\b|\bsore (?=on|that|which|unhealing|lasting)/g,
    'ulcer ',
  ],
  [
    /\b(night|back|chest|stomach|belly|tummy|joint|muscle|hair|weight|ear|tooth|knee|neck|leg|hand|foot|eye)(sweats?|pains?|loss|gain)\b/g,
    '$1 $2',
  ],
  [/\b(back|stomach|belly|tummy|ear|tooth|heart|bone|joint)aches?\b/g, '$1 pain'],
  [
    /\b(?:feel(?:ing|s)?|felt) (?:like )?(?:i (?:am|'m|will|might|am going to|'m going to|m going to) )?(?:be |throw )?sick\b/g,
    'nausea',
  ],
  [/\b(?:being|been|be|was|keeps?|kept) (?:being )?sick\b/g, 'vomit'],
  [
    /\b(?:heart|pulse) (?:rate )?(?:is )?(?:going |beats? |beating )?(?:too |very |really |so )?fast\b/g,
    'palpitations',
  ],
  [/\bskin and bones?\b/g, 'skinny'],
  [
    /\b(?:four|five|six|seven|eight|nine|ten|[4-9]|[1-3]\d) ((?:\w+ ){0,3}(?:poos?|poops?|stools?|motions?)) (?:a|per|each|every) day\b/g,
    'diarrhea, $1',
  ],
  [/\b(?:mid|ster)num\b/g, 'chest'],
  [
    /\bpr[iy]v(?:ate|y) (?:parts?|area|bits)\b|\blady (?:parts|bits)\b|\bintimate (?:area|parts)\b|\bdown there\b/g,
    'genital',
  ],
  [/\b(?:back passage|tail end|rear end)\b/g, 'anus'],
  [/\bfunny turns?\b/g, 'faint'],
  [/\b(?:number two|no\.? ?2|#2)\b/g, 'stool'],
  [/\bboth(?: (?:my |the |of (?:my|the) )?sides?)?\b/g, 'bilateral'],
  [
    /\ball over(?: (?:my|the|his|her) body)?\b|\beverywhere\b|\b(?:whole|entire) body\b/g,
    'allover',
  ],
  [/\b(?:in|during|through|throughout) the day(?:time)?\b/g, 'daytime'],
  [
    /\b(?:ca|can|could)(?:n't|nt|not| not) (?:really )?feel\b|\bno (?:feeling|sensation)\b|\b(?:lost|loss of|losing) (?:the |all |any )?(?:feeling|sensation)\b/g,
    'numb',
  ],
  [/\b(?:do|does|did)(?:n't|nt| not) (?:know|recogni[sz]e|understand)\b/g, 'confused'],
  [
    /\b(?:ca|can|could)(?:n't|nt|not| not) think\b|\b(?:difficulty|trouble) think(?:ing)?\b/g,
    'unthinking',
  ],
  [/\b(?:ca|can|could)(?:n't|nt|not| not) (?:keep|sit|stay|stand) still\b/g, 'fidget'],
  [/\b(?:see|sees|seeing|saw) (?:things|people|stuff|faces)\b/g, 'hallucinating'],
  [/\b(?:see|sees|seeing) (?:two|2|double)\b/g, 'double vision'],
  [
    /\b(?:wet|wets|wetting|pee|peed|peeing|piss|pissed|weed) (?:my|him|her|them)sel(?:f|ves)\b/g,
    'incontinent',
  ],
  [
    /\b(?:poo|pooed|poop|pooped|soil|soiled|crapped|messed) (?:my|him|her|them)sel(?:f|ves)\b/g,
    'soiling',
  ],
  [/\b(?:stay|keep|staying|keeping|remain) awake\b/g, 'sleepy'],
  [
    /\b(?:not|n't) (?:feel(?:ing)? )?(?:very |so |too |quite )?(?:well|right|good|great)\b/g,
    'unwell',
  ],
  [/\boff (?:my |his |her |their )?food\b/g, 'appetite gone'],
  [/\bc[oa]m(?:e|es|ing) back\b/g, 'recurring'],
  [
    /\b(?:one|left|right)(?:-| )(?:hand )?sided?\b(?! of (?:the |my )?(?:belly|tummy|stomach|abdomen|back|chest|head|neck))/g,
    'oneside ',
  ],
  [/\b(?:hang(?:s|ing)?) (?:down|low)\b/g, 'droop'],
  [/\b(?:pass(?:ing)?|passed) (?:water|urine)\b/g, 'urine'],
  [/\bunder the weather\b/g, 'unwell'],
  [/\bdown below\b/g, 'genital'],
  [/\b(?:feel(?:ing|s)?|very|really|so|been) poorly\b/g, 'unwell'],
  [/\b(feet|foot|legs?) (?:and )?then (?:the |my )?(legs?|arms?|hands?)\b/g, '$1 upward $2'],
  [
    /\b(?:mov|spread|creep|climb|go|ris|travel|work|crawl)(?:ing|es|s) (?:its way )?(?:up|upwards?)\b/g,
    'upward',
  ],
  [/\blight[- ]headed\b/g, 'dizzy'],
  [/\bwater works\b|\bwaterworks\b/g, 'urine'],
  [/\bcharley horse\b/g, 'cramp'],
  [/\brunning (?:a )?(?:fever|temperature)\b/g, 'fever'],
  [
    /\b(?:can ?not|can't|cant|couldn't|unable to|hard to) breathe (?:in |out )?through (?:it|(?:my|the|his|her|either|one) (?:nose|nostrils?))\b/g,
    'blocked nose',
  ],
  [
    /\b(?:can ?not|can't|cant|couldn't|unable to) (?:catch (?:my |a |her |his )?breath|breathe|get (?:my|enough) (?:breath|air)|get air)\b/g,
    'breathless',
  ],
  [
    /\bloose (?:stools?|motions?|poo)\b|\b(?:the|got|have) (?:the )?(?:runs|trots|squirts)\b/g,
    'diarrhea',
  ],
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
export const fillers = `need needs needed a about actually also am an and any are as at be been being but by do does doing done each even ever feel feeling feels felt few
for from get gets getting go goes going got gotten had has have having he her him his i if im in into is it its ive just keep keeps lately like
made make makes me mine my myself now of off on once  onto or our out over own quite rather really same seem seems she since so
some something sort still such than that the their them then there they these they're thing things this those through to today too
two up us very was we well were what when where which while who with within you your yours also both day days week weeks month months year years
ago last past time times  looks look looking bit kind several whole all because please help hi hello doctor think know keep kept since
its im ive id youre hes shes theyre thats started start starting become became becoming turned seem appear appears having used way lately recently already yet bits every maybe perhaps
just only even too though husband wife mum mom mother dad father old year noticed notice find finding`

/** Words that shade a complaint: they count, but little. */
export const shades = `severe mild bad badly worse worst worsening terrible awful slight slightly moderate intense extreme sudden suddenly constant
constantly nonstop always often sometimes never occasional occasionally recurring frequent frequently daily more less left right upper lower 
part front top under above below around inside outside near between along across big bigger large huge small tiny new old long short
generally general easily usual normal one lasting allover bilateral daytime lot little painless once twice after before during while again partly almost ongoing repeated keeps many most another area areas body grade seem three four five six seven eight nine ten dozen times`

/** Words that say that something is not there. */
export const negations = `no not without never nor none neither denies deny denied isnt arent wasnt dont doesnt didnt hasnt havent hadnt aint free`

/** Words that say where; alone they are no complaint. */
export const places = `belly skin joint muscle eye leg arm foot hand knee wrist ankle elbow knuckle finger toe shoulder hip shin thigh calf
fingertip nail eyelid cheek lip gum ear tooth heart armpit testicle scrotum genital groin anus chest head neck back spine side face mouth
throat tongue nose nostril sinus jaw scalp bone rib breast buttock body heel sole palm thumb temple forearm limb hair brow lash bladder
forehead flank collarbone chin vein`

/** Words of so many complaints that alone they tell of none. */
export const vague = `pain swell red pink white yellow purple dark black brown blue color patch spot lump ulcer difficulty hot warm cold heat burn dry tight thick thin rough raised round big
small lose gain weight grow move walk sleep eat drink pick run runny stop start change turn heavy light sun bleed blood smell see hear speak look wake night morning day stool
urine breath period attack flare blocked crack cut fall drop lift hold climb stairs chair bath exercise rest work pressure sudden mood voice feeling lasting recurring
funny strange problem child baby school food water tooth crust peel leak scar scale shake stiff hard soft open close weird gone sign mark feel stuck full sensitive memory
infection clot double flash race pounding skip flutter sex oneside die thought tear fluid sticky loud noise time finish unhealing unfading appetite absence discharge
active activity adult air amount answer anymore anything anywhere awful bag ball band bark base bat bathroom bear beard bed bedsheet bend best better bite bitter board
boat bowl brain bread break bridge broken brush bucket button calcium capillaries cave chalky chart class classmate clear clothes cloud club coat coffee coke cola collar
comb come complete control corner cotton cover cracker cup curtain damage deep delay dent desk diet different digit dim dot down drip early ease edge effort electric
empty end enough even evening everyone example expose expand explain fail family fancy fast fat feed fill fine first fix flat flow flush fold form forward found freezer
gentle glass ghost grade grass ground half hand handle hang happy harsh help high hole home hour how image indoor insect instant instruct interest inward jar joy juice
jump jumper jelly key kill know lack large late laugh layer lazy lean leather leave lie life limit line list live lock loo loose low make marble mask match matter meal
mean meat medicine meet middle mind mini minute model monitor moon motion need never new next nothing object off orange order other outer out pad pass paper pattern pea
peach peak pebble pen people person phrase piece pill pillow pinch place point poor pop pressing print prop pull push put question quick quiet random rate reach react
read reality reason return rhythm ridge rise rock roof room salmon sandpaper seat second shade shadow shape sharp sheet shelf shoe shoot show shower shut size slap slim
slow smile smoke smooth snack soak soap sock sound sour space spider spike spoon squeeze stab stain stand star state steady steam stick straight strain strawberry stream
stress strong stronger stuff summer sunglasses support surprise sweet swing system tablet tag tan tap task taste tea temper tendon test think thread throw till tip tissue
toilet toll top toss touch train trap trousers trunk try tunnel twist type uncontrolled under understand use vision wall want warn wash wave weather wear web wet why wide
wipe wish wood wool word world worth wrong yesterday zone dead alive drum balloon`

/** Words that say only that something is wrong. */
export const empty = `refuse difficulty change turn start stop funny strange feeling sensitive full worse problem`

export const sameWords: readonly (readonly string[])[] = same
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Ordinary words that are no slip for a word of ours. */
export const ordinary: ReadonlySet<string> = new Set(
  `affected against allowed alone among army attacked bare beans becomes beliefs belt bent best block blocking board book books born boxes boys broad
broke brother brothers brought building call calling calm camp cancer card care cared carried carries carrying case cats causing certain chain chance
channel channels chapter charge charity check checked checking checks chili chin choir chores clamp classic clean cleaner cleaning closer cloud coach
codes confuse connection contact content cooking copy core costs could counted crisis crop crowded date dawn dealing dentist digging disk doesn dogs
drawn dresses dressing drivers driving drugs easiest estimate exchange expensive facts fail failing fails farm fathers federal fighting figures file
filed film fire fish five flag flew flowers form forms four gave girls given grades grass grid groaning grown grunting guilty hall happened happening
hardest harm harvest hats held hides highest hint horse host hunt inches injection instead intended internet keeping kids kitchen knew knocked lady
lamp larger largest laser lead leads learning lens lets letters lies liking limited list listed lists looked losses love loves lung machine meant meet
meeting meetings mention milk mold mothers movie must nearby needles nerve next nine nipples noon note notes numbers options ordinary outside pace
pack packing page paint parents party passage pasta peanuts personal pets pins pipes plain plane planning plants pockets prick primary privacy protect
public purpose quietly quit quitting rare reaches ready real records related relieve removed rent replace replaced reported request retired reverse
road root routine rubbing said sale samples says scan scares scattered score searched seek seen sees send sending sent setting settled share shared
shaving shine shop shopping shorter shot shots shouting silk sing sink sinking sisters site skate slight slip slipped slips slit slower smokes smoking
soap soda sold song soon soup sources spelling spill spite sport sports staff stage starts steak step stinks stir stockings stones stood storage store
stores stories strangers stretch string strings strongly studied suit suits sunk sure swap sweater sweet switched taken tape tasks taxes teacher
teaches team teams tell telling tension text threat throwing tick tone torn tough toys tracking treated treating trigger truck understood unusual
upstairs version wait waiting warming wasn watched watches watching wedding weigh whether wild wine wire wired women worm worms would write writes
writing written younger drug snoring`.split(/\s+/),
)

export const largerParts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(parts)
    .flat()
    .map((part) => [part, Object.keys(parts).filter((larger) => parts[larger]!.includes(part))]),
)
