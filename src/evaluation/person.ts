import type { ConditionId } from '@/content/condition-ids'
import type { ItemId, OptionId } from '@/core/answers'
import { conditionNames } from '@/locales/en/condition-names'
import type { Case } from './case'

/** The first words that a text contains, and the option they stand for. */
type Cues<Option extends OptionId = OptionId> = readonly (readonly [RegExp, Option])[]
const optionsIn = (texts: readonly string[], cues: Cues): OptionId[] => [
  ...new Set(
    texts.flatMap((text) => cues.filter(([words]) => words.test(text)).map(([, option]) => option)),
  ),
]

const ageBands: readonly (readonly [number, OptionId])[] = [
  [5, 'under-5'],
  [10, '5-9'],
  [16, '10-15'],
  [30, '16-29'],
  [40, '30-39'],
  [50, '40-49'],
  [60, '50-59'],
  [70, '60-69'],
  [200, '70-plus'],
]

const ancestries: Cues = [
  [/native american|american indian|indigenous|alaska/i, 'native-american'],
  [
    /asian|chinese|japanese|korean|indian|pakistan|bangla|nepal|sri lank|thai|vietnam|filipino|indo-/i,
    'asian',
  ],
  [/black|african/i, 'black'],
  [/hispanic|latin|mexic/i, 'hispanic'],
  [
    /middle east|arab|iran|turk|moroc|jewish|saudi|bahrain|egypt|leban|iraq|kurd/i,
    'middle-eastern',
  ],
  [/pacific|hawai|samoa|maori|tonga/i, 'pacific'],
  [/white|caucasian|european|russian|ukrain|polish|irish|british|german|italian/i, 'white'],
]

const medicines: Cues = [
  [
    /immun\w*[- ](?:suppress|calm)|methotrexate|azathioprine|mycophenol|rituximab|adalimumab|infliximab|etanercept|tocilizumab|secukinumab|ustekinumab|tofacitinib|leflunomide|cyclophosph|biologic/i,
    'immune-calming',
  ],
  [
    /prednis|\bsteroids?\b(?! (?:cream|inject))|dexameth|hydrocortisone tab|cortisone tab/i,
    'steroids',
  ],
  [/chemo/i, 'chemotherapy'],
  [/tacrolimus|ciclosporin|cyclosporin|transplant/i, 'transplant-medicine'],
  [/immunotherapy|checkpoint|pembrolizumab|nivolumab|ipilimumab/i, 'cancer-immunotherapy'],
  [/warfarin|apixaban|rivaroxaban|heparin|dabigatran|clopidogrel|blood thinner/i, 'blood-thinner'],
  [/carbimazole|methimazole|propylthiouracil|sulfasalazine|clozapine/i, 'blood-count-risk'],
  [
    /birth control pill|contracepti\w+ pill|estrogen|oestrogen|the pill\b|hormone replacement/i,
    'estrogen',
  ],
  [/hydralazine|procainamide|minocycline|isoniazid/i, 'lupus-like'],
  [/statin\b/i, 'statin'],
]

const known: Cues = [
  [/diabet(?!.*(?:type 1|insipidus))/i, 'diabetes-other'],
  [/underactive thyroid|hypothyroid|thyroid/i, 'underactive-thyroid-other'],
  [/low white/i, 'low-white-cells'],
  [/no spleen|spleen (?:was )?(?:removed|taken)/i, 'no-spleen'],
  [/blood clot|clot in|thrombos/i, 'clot'],
  [/cancer|lymphoma|leuk[ae]+mia|tumou?r/i, 'cancer'],
  [/heart (?:attack|disease|failure)|atrial fib/i, 'heart-disease'],
  [/kidney (?:disease|failure|transplant)/i, 'kidney-disease'],
  [/liver|hepatitis b|hepatitis c|cirrhosis/i, 'liver-disease'],
  [/asthma|copd|lung disease/i, 'lung-disease'],
  [/fibromyalgia/i, 'fibromyalgia'],
]

const cameBefore: Cues = [
  [/sore throat|strep|scarlet/i, 'throat-infection'],
  [/stomach (?:bug|flu|infection)|food poison|diarrh/i, 'gut-infection'],
  [/chlamydia|gonorr|sexually transmitted|\bsti\b/i, 'genital-infection'],
  [/mono\b|glandular fever/i, 'glandular-fever'],
  [/covid/i, 'covid'],
  [
    /\bflu\b|flu-like|\bcold\b|(?:chest|ear|recent|virus|viral|throat)[\w ]*infection|virus/i,
    'other-infection',
  ],
  [/new medicine|started (?:a |on )/i, 'new-medicine'],
  [/sun exposure|sunny holiday|after (?:strong |a lot of )?sun/i, 'strong-sun'],
  [/surgery|operation|long (?:flight|journey|trip)|flight/i, 'surgery-or-long-journey'],
]

const isNone = (text: string) => /^no\b|^none\b|^never\b/i.test(text)

const simple = (name: string) =>
  name
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .trim()
const named = (Object.keys(conditionNames) as ConditionId[]).flatMap((id) =>
  [conditionNames[id].name, ...conditionNames[id].others].map(
    (name) => [simple(name), id] as const,
  ),
)

/** The condition a text names: by one of its very names, or by a name that begins with the text. */
function conditionIn(text: string): ConditionId[] {
  const said = simple(
    text.replace(/^[^:]*:/, '').replace(/ in (?:my |his |her )?\w+$| \(.*$|,.*$/, ''),
  )
  if (said.length < 2) return []
  const found =
    named.find(([name]) => name === said) ??
    named.find(([name]) => said.length > 3 && name.startsWith(`${said} `))
  return found ? [found[1]] : []
}
const conditionsIn = (texts: readonly string[]) => [...new Set(texts.flatMap(conditionIn))]

/** Who it is about and what is known, as far as it was stated. */
export function aboutThePerson(given: Case): Record<ItemId, OptionId | readonly OptionId[]> {
  const answers: Record<ItemId, OptionId | readonly OptionId[]> = {}
  const put = (item: ItemId, options: readonly OptionId[]) => {
    if (options.length > 0) answers[item] = options
  }
  const child = given.forWhom === 'child' || (given.age !== null && given.age < 16)
  answers['for-whom'] = child ? 'child' : given.forWhom === 'other' ? 'other' : 'self'
  if (given.age !== null) answers.age = ageBands.find(([below]) => given.age! < below)![1]
  if (given.sex === 'female' || given.sex === 'male') answers.sex = given.sex
  const context = given.context.filter((text) => !isNone(text))
  const all = [...context, ...given.symptoms.map(({ say }) => say)].join(' / ')
  if (
    /\b(?:\d+ (?:weeks|months) pregnant|(?:is|am|currently|i'm) pregnant|pregnant now|in pregnancy)\b/i.test(
      all,
    )
  )
    put('pregnancy', ['pregnant'])
  else if (/missed (?:a |my )?period|may be pregnant|might be pregnant/i.test(all))
    put('pregnancy', ['may-be-pregnant'])
  else if (
    /gave birth|after (?:the |giving )?birth|postpartum|newborn at home|new mother/i.test(all)
  )
    put('pregnancy', ['gave-birth'])
  put('ancestry', optionsIn(given.ancestry, ancestries))
  const family = conditionsIn(given.familyHistory)
  if (family.length > 0) {
    answers.family = 'yes'
    put('family-which', family)
  } else if (given.context.some((text) => /^no family (?:history|illness)/i.test(text)))
    answers.family = 'no'
  put('own-conditions', [
    ...conditionsIn(given.ownConditions),
    ...optionsIn(given.ownConditions, known),
  ])
  const taken = given.medicines.filter(
    (text) => !/stopped|in (?:the )?past|ago|cream|ointment|inject/i.test(text),
  )
  put('medicines', optionsIn(taken, medicines))
  put(
    'before',
    optionsIn(
      [
        ...context,
        ...given.symptoms.map(({ say, duration }) => (/ago/.test(duration ?? '') ? say : '')),
      ],
      cameBefore,
    ),
  )
  if (
    context.some(
      (text) => /\bsmok/i.test(text) && !/non-smok|not smok|never smok|does not/i.test(text),
    )
  )
    answers.smoking = 'now'
  return answers
}
