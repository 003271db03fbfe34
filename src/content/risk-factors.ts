import { profiles } from 'virtual:condition-profiles'
import type { Evidence } from '@/core/citation'
import type { Answers } from '@/core/answers'
import { all, any, holds, says, type Criterion } from '@/core/criterion'
import type { ConditionId } from './condition-ids'
import { ancestries } from './questionnaire/about'
import { ticked } from './symptom-homes'

/** Something in a person’s answers that goes with a condition in large groups; it explains and never decides. */
export interface RiskFactor {
  readonly id: string
  /** Shown on the result only when this holds. */
  readonly when: Criterion
  readonly evidence: Extract<Evidence, 'read' | 'from-memory'>
  readonly sources: readonly string[]
  /** The conditions it speaks of; none when it speaks of autoimmune disease as a whole. */
  readonly conditions: readonly ConditionId[]
}

const child = says('age', 'under-5', '5-9', '10-15')

/** Counted as autoimmune in the records that speak of second diseases, though we file them as immune-mediated. */
const alsoCounted = [
  'axial-spondyloarthritis',
  'crohns-disease',
  'psoriasis',
  'psoriatic-arthritis',
  'ulcerative-colitis',
] as const

const autoimmune = profiles.filter(({ kind }) => kind === 'autoimmune').map(({ id }) => id)

/** What is known about risk, and from which answers it can be told. */
export const riskFactors = [
  {
    id: 'sex-overall',
    when: says('sex', 'female'),
    evidence: 'read',
    sources: ['conrad23', 'abend24', 'izmirly21', 'nih-nihseniorhealth-psoriasis'],
    conditions: [
      'systemic-lupus-erythematosus',
      'sjogren-disease',
      'primary-biliary-cholangitis',
      'hashimoto-thyroiditis',
      'graves-disease',
      'multiple-sclerosis',
    ],
  },
  {
    id: 'sex-male-leaning',
    when: says('sex', 'male'),
    evidence: 'read',
    sources: [
      'conrad23',
      'igg4phen',
      'nih-ninds-inclusion-body-myositis',
      'nih-ghr-primary-sclerosing-cholangitis',
      'nih-niddk-iga-nephropathy',
      'nih-ninds-multifocal-motor-neuropathy',
      'nih-mplushealthtopics-ankylosing-spondylitis',
    ],
    conditions: [
      'inclusion-body-myositis',
      'primary-sclerosing-cholangitis',
      'iga-nephropathy',
      'multifocal-motor-neuropathy',
      'igg4-related-disease',
      'axial-spondyloarthritis',
    ],
  },
  {
    id: 'age-child',
    when: child,
    evidence: 'read',
    sources: [
      'nih-ghr-juvenile-idiopathic-arthritis',
      'nih-ghr-type-1-diabetes',
      'nih-ghr-kawasaki-disease',
    ],
    conditions: ['type-1-diabetes', 'juvenile-idiopathic-arthritis', 'kawasaki-disease'],
  },
  {
    id: 'age-15-45',
    when: says('age', '16-29', '30-39'),
    evidence: 'read',
    sources: ['hor20', 'nih-ghr-multiple-sclerosis', 'mayoaxspa', 'fricke15'],
    conditions: ['multiple-sclerosis', 'axial-spondyloarthritis', 'alopecia-areata'],
  },
  {
    id: 'age-45-65',
    when: says('age', '40-49', '50-59', '60-69'),
    evidence: 'read',
    sources: ['conrad23', 'cmajsjo', 'nih-ghr-sjgren-syndrome'],
    conditions: ['sjogren-disease'],
  },
  {
    id: 'age-over-50',
    when: says('age', '50-59', '60-69', '70-plus'),
    evidence: 'read',
    sources: ['pmrutd', 'gcabp', 'mcbp', 'bpnon'],
    conditions: [
      'giant-cell-arteritis',
      'polymyalgia-rheumatica',
      'bullous-pemphigoid',
      'microscopic-colitis',
    ],
  },
  {
    id: 'ethnicity-principle',
    when: says('ancestry', ...ancestries),
    evidence: 'read',
    sources: ['roberts20', 'omb24'],
    conditions: [],
  },
  {
    id: 'ethnicity-women-us',
    when: all(says('sex', 'female'), says('ancestry', 'black', 'hispanic', 'native-american')),
    evidence: 'read',
    sources: ['mpaid', 'izmirly21'],
    conditions: ['systemic-lupus-erythematosus'],
  },
  {
    id: 'ethnicity-native-american',
    when: says('ancestry', 'native-american'),
    evidence: 'read',
    sources: ['roberts20', 'nih-ghr-rheumatoid-arthritis'],
    conditions: ['rheumatoid-arthritis'],
  },
  {
    id: 'ethnicity-black',
    when: says('ancestry', 'black'),
    evidence: 'read',
    sources: [
      'roberts20',
      'sarcbwhs',
      'hor20',
      'ttpbp',
      'nih-ghr-thrombotic-thrombocytopenic-purpura',
    ],
    conditions: ['sarcoidosis', 'neuromyelitis-optica', 'thrombotic-thrombocytopenic-purpura'],
  },
  {
    id: 'ethnicity-asian',
    when: says('ancestry', 'asian'),
    evidence: 'read',
    sources: ['hor20', 'syaa23', 'fricke15', 'behepi', 'orpha-117'],
    conditions: ['neuromyelitis-optica', 'alopecia-areata', 'behcet-disease'],
  },
  {
    id: 'ethnicity-kawasaki',
    when: all(says('ancestry', 'asian', 'pacific'), child),
    evidence: 'read',
    sources: ['kdhawaii'],
    conditions: ['kawasaki-disease'],
  },
  {
    id: 'ethnicity-middle-eastern',
    when: says('ancestry', 'middle-eastern'),
    evidence: 'read',
    sources: ['behepi', 'orpha-117', 'fmfsmj', 'nih-ghr-familial-mediterranean-fever'],
    conditions: ['behcet-disease', 'familial-mediterranean-fever'],
  },
  {
    id: 'ethnicity-higher-in-white',
    when: says('ancestry', 'white'),
    evidence: 'read',
    sources: [
      'nih-niddk-celiac-disease',
      'nih-ghr-celiac-disease',
      'nih-ghr-crohn-disease',
      'nih-ghr-ulcerative-colitis',
    ],
    conditions: ['celiac-disease', 'crohns-disease', 'ulcerative-colitis'],
  },
  {
    id: 'skin-color',
    when: says('ancestry', ...ancestries.filter((ancestry) => ancestry !== 'white')),
    evidence: 'read',
    sources: ['signmen', 'nhssepsis'],
    conditions: [],
  },
  {
    id: 'family-any',
    when: says('family', 'yes'),
    evidence: 'read',
    sources: ['italfdr', 'cardenas13', 'mpaid'],
    conditions: [],
  },
  {
    id: 'family-lupus',
    when: says('family-which', 'systemic-lupus-erythematosus', 'lupus-nephritis'),
    evidence: 'read',
    sources: ['kuo15', 'izmirly21'],
    conditions: ['systemic-lupus-erythematosus'],
  },
  {
    id: 'family-celiac',
    when: says('family-which', 'celiac-disease'),
    evidence: 'read',
    sources: ['volta14', 'nih-ghr-celiac-disease'],
    conditions: ['celiac-disease', 'dermatitis-herpetiformis'],
  },
  {
    id: 'family-t1d',
    when: says('family-which', 'type-1-diabetes'),
    evidence: 'from-memory',
    sources: [],
    conditions: ['type-1-diabetes'],
  },
  {
    id: 'family-ms',
    when: says('family-which', 'multiple-sclerosis'),
    evidence: 'read',
    sources: ['nih-gard-multiple-sclerosis', 'nih-ghr-multiple-sclerosis'],
    conditions: ['multiple-sclerosis'],
  },
  {
    id: 'family-clusters-thyroid',
    when: says(
      'family-which',
      'hashimoto-thyroiditis',
      'graves-disease',
      'type-1-diabetes',
      'celiac-disease',
      'vitiligo',
      'addison-disease',
      'pernicious-anemia',
    ),
    evidence: 'from-memory',
    sources: [],
    conditions: [
      'hashimoto-thyroiditis',
      'graves-disease',
      'type-1-diabetes',
      'celiac-disease',
      'vitiligo',
      'addison-disease',
      'pernicious-anemia',
    ],
  },
  {
    id: 'family-clusters-skin-gut',
    when: says(
      'family-which',
      'psoriasis',
      'psoriatic-arthritis',
      'axial-spondyloarthritis',
      'anterior-uveitis',
      'crohns-disease',
      'ulcerative-colitis',
    ),
    evidence: 'from-memory',
    sources: [],
    conditions: [
      'psoriasis',
      'psoriatic-arthritis',
      'axial-spondyloarthritis',
      'anterior-uveitis',
      'crohns-disease',
      'ulcerative-colitis',
    ],
  },
  {
    id: 'family-clusters-lupus',
    when: says(
      'family-which',
      'systemic-lupus-erythematosus',
      'sjogren-disease',
      'systemic-sclerosis',
      'limited-systemic-sclerosis',
      'rheumatoid-arthritis',
    ),
    evidence: 'from-memory',
    sources: [],
    conditions: [
      'systemic-lupus-erythematosus',
      'sjogren-disease',
      'systemic-sclerosis',
      'limited-systemic-sclerosis',
      'rheumatoid-arthritis',
    ],
  },
  {
    id: 'own-autoimmune',
    when: says('own-conditions', ...autoimmune, ...alsoCounted),
    evidence: 'read',
    sources: ['abend24'],
    conditions: [],
  },
  {
    id: 'pregnancy',
    when: says('pregnancy', 'pregnant', 'may-be-pregnant'),
    evidence: 'from-memory',
    sources: [],
    conditions: [
      'systemic-lupus-erythematosus',
      'antiphospholipid-syndrome',
      'pemphigoid-gestationis',
    ],
  },
  {
    id: 'after-birth',
    when: says('pregnancy', 'gave-birth'),
    evidence: 'read',
    sources: ['khashan11'],
    conditions: [],
  },
  {
    id: 'after-birth-thyroid',
    when: says('pregnancy', 'gave-birth'),
    evidence: 'from-memory',
    sources: [],
    conditions: ['postpartum-thyroiditis', 'graves-disease'],
  },
  {
    id: 'smoking-ra',
    when: says('smoking', 'past', 'now'),
    evidence: 'read',
    sources: ['nih-ghr-rheumatoid-arthritis', 'digiuseppe14', 'swecess'],
    conditions: ['rheumatoid-arthritis'],
  },
  {
    id: 'ebv',
    when: says('before', 'glandular-fever'),
    evidence: 'read',
    sources: ['bjornevik22', 'nih-ghr-multiple-sclerosis'],
    conditions: ['multiple-sclerosis'],
  },
  {
    id: 'strep',
    when: says('before', 'throat-infection'),
    evidence: 'read',
    sources: ['rfaus', 'orpha-3099'],
    conditions: ['rheumatic-fever', 'sydenham-chorea', 'psoriasis'],
  },
  {
    id: 'gut-infection',
    when: says('before', 'gut-infection'),
    evidence: 'read',
    sources: [
      'gbsten',
      'nih-ghr-guillain-barr-syndrome',
      'nih-gard-reactive-arthritis',
      'orpha-29207',
    ],
    conditions: ['reactive-arthritis', 'guillain-barre', 'miller-fisher'],
  },
  {
    id: 'genital-infection',
    when: says('before', 'genital-infection'),
    evidence: 'read',
    sources: ['nih-gard-reactive-arthritis', 'orpha-29207'],
    conditions: ['reactive-arthritis'],
  },
  {
    id: 'recent-infection',
    when: says('before', 'other-infection', 'throat-infection'),
    evidence: 'from-memory',
    sources: [],
    conditions: [
      'acute-disseminated-encephalomyelitis',
      'autoimmune-myocarditis',
      'cold-agglutinin-disease',
      'erythema-nodosum',
      'guillain-barre',
      'iga-nephropathy',
      'iga-vasculitis',
      'immune-thrombocytopenia',
      'miller-fisher',
      'post-streptococcal-glomerulonephritis',
      'recurrent-pericarditis',
      'subacute-thyroiditis',
      'transverse-myelitis',
    ],
  },
  {
    id: 'covid',
    when: says('before', 'covid'),
    evidence: 'from-memory',
    sources: [],
    conditions: [],
  },
  {
    id: 'drugs-dil',
    when: says('medicines', 'lupus-like'),
    evidence: 'read',
    sources: ['diltab', 'cmdtdil'],
    conditions: ['drug-induced-lupus'],
  },
  {
    id: 'drugs-statin',
    when: says('medicines', 'statin'),
    evidence: 'from-memory',
    sources: [],
    conditions: ['immune-mediated-necrotizing-myopathy'],
  },
  {
    id: 'drugs-immunotherapy',
    when: says('medicines', 'cancer-immunotherapy'),
    evidence: 'from-memory',
    sources: [],
    conditions: ['immune-related-side-effects-of-cancer-treatment'],
  },
  {
    id: 'sun',
    when: any(says('before', 'strong-sun'), ticked('sun-sensitivity')),
    evidence: 'read',
    sources: ['cervera93', 'izmirly21', 'orpha-163525', 'orpha-221'],
    conditions: ['systemic-lupus-erythematosus', 'cutaneous-lupus', 'dermatomyositis'],
  },
  {
    id: 'silica',
    when: says('before', 'dust-or-solvents'),
    evidence: 'from-memory',
    sources: [],
    conditions: ['systemic-sclerosis', 'limited-systemic-sclerosis', 'rheumatoid-arthritis'],
  },
] as const satisfies readonly RiskFactor[]

/** Factors that came before the symptoms or act from outside; they bring the conditions they speak of forward. */
const exposures: ReadonlySet<string> = new Set([
  'after-birth-thyroid',
  'smoking-ra',
  'strep',
  'gut-infection',
  'genital-infection',
  'recent-infection',
  'drugs-dil',
  'drugs-statin',
  'drugs-immunotherapy',
  'silica',
])

/** The conditions that are known to follow what the person told of: an infection, a birth, smoking, dust, a medicine. */
export const exposedTo = (answers: Answers): readonly ConditionId[] =>
  riskFactors
    .filter(({ id, when }) => exposures.has(id) && holds(when, answers))
    .flatMap(({ conditions: known }): readonly ConditionId[] => known)
