import { all, any, says, unless, type Criterion } from '@/core/criterion'
import type { ChecklistItem, Option } from '@/core/questionnaire'
import { situations } from '../situations'
import { ticked, urgentForms } from '../symptom-homes'
import type { SymptomId } from '../symptoms'
import { triggerOf } from '../red-flags/triggers'
import type { Warning } from '../red-flags/warning'
import { warnings } from '../red-flags/warnings'
import { offered } from './option'
import { followedUpFirst } from './urgent-signs'

/** The pages of urgent lines, and the lines on each: a symptom's own follow-up, or a line of a warning. */
const urgentPages = {
  'urgent-chest': {
    symptoms: [
      'shortness-of-breath',
      'wheeze',
      'dry-cough',
      'hoarse-voice',
      'palpitations',
      'high-blood-pressure',
      'chest-pain',
      'chest-pain-breathing',
      'coughing-blood',
      'fainting',
      'one-leg-swelling',
      'swollen-legs',
      'nose-gum-bleeding',
      'easy-bruising',
      'purple-spots',
      'finger-sores',
    ],
    lines: [
      'lung-clot',
      'lung-clot-risk',
      'lung-kidney',
      'myocarditis',
      'hypertensive-crisis',
      'scleroderma-renal-crisis',
      'catastrophic-clotting',
      'black-fingertip',
      'ttp',
      'anemia-fast',
    ],
  },
  'urgent-head': {
    symptoms: [
      'headache',
      'light-sensitivity',
      'red-painful-eye',
      'blurred-vision',
      'double-vision',
      'droopy-eyelids',
      'floaters',
      'hearing-loss',
      'spinning',
      'balance-trouble',
      'slurred-speech',
      'trouble-swallowing',
      'seizures',
      'numbness-tingling',
      'weakness',
      'fatigable-weakness',
      'proximal-weakness',
      'hand-foot-weakness',
      'jerky-movements',
      'behavior-change',
      'mood-changes',
      'daytime-sleepiness',
    ],
    lines: [
      'myasthenic-crisis',
      'giant-cell-arteritis-vision',
      'giant-cell-arteritis',
      'eye-emergency',
      'brain-inflammation',
      'sudden-jerks',
      'head-injury-bleeding-risk',
    ],
  },
  'urgent-belly': {
    symptoms: [
      'belly-pain',
      'nausea-vomiting',
      'hiccups-vomiting',
      'bloating',
      'bloody-stool',
      'sores-near-anus',
      'jaundice',
      'excessive-thirst',
      'frequent-urination',
      'little-urine',
      'dark-urine',
      'foamy-urine',
      'bladder-trouble',
      'testicle-pain',
      'heavy-periods',
      'pregnancy-loss',
      'weight-loss',
    ],
    lines: [
      'bloody-stool-streaks',
      'acute-severe-colitis',
      'child-bloody-diarrhea-ill',
      'bowel-blocked',
      'diabetic-ketoacidosis',
      'diabetes-ill',
      'new-diabetes',
      'adrenal-crisis',
      'adrenal-crisis-unknown',
      'nephritis-signs',
      'possible-ectopic',
      'heavy-bleeding-faint',
      'pregnancy-emergency',
      'pregnancy-rash-itch',
      'pregnancy-planning',
    ],
  },
  'urgent-skin': {
    symptoms: [
      'fever',
      'night-sweats',
      'swollen-glands',
      'hives',
      'deep-swelling',
      'blisters',
      'skin-ulcers',
      'joint-swelling',
    ],
    lines: [
      'meningitis-signs',
      'fever-low-defenses',
      'immune-medicine-very-ill',
      'fever-blood-count-medicine',
      'fever-immune-suppressed',
      'medicine-low-blood-count',
      'immunotherapy-any-new',
      'fever-belly-back',
      'kawasaki',
      'child-seen-today',
      'anaphylaxis',
      'severe-rash',
      'blisters-seen-today',
      'hot-joint-fever',
      'mouth-ulcer-3-weeks',
      'back-pain-inflammatory',
    ],
  },
} as const satisfies Record<string, { symptoms: readonly SymptomId[]; lines: readonly string[] }>

const first = new Set<string>(followedUpFirst)

/** A line is not asked again where the same fact is already known from another answer. */
const knownOtherwise: Partial<Record<string, Criterion>> = {
  'shortness-of-breath': says('urgent-signs', urgentForms['shortness-of-breath']!),
  seizures: says('urgent-signs', urgentForms.seizures!),
  fever: any(says('urgent-signs', urgentForms.fever!), situations.child),
  bloating: unless(situations['age-50-plus']),
  'excessive-thirst': all(
    ticked('frequent-urination'),
    any(ticked('weight-loss'), ticked('fatigue')),
  ),
  'frequent-urination': ticked('excessive-thirst'),
  'giant-cell-arteritis': any(ticked('jaw-pain-chewing'), ticked('scalp-tenderness')),
}

/** A follow-up line is offered once its symptom is ticked; those of the first page's signs only after a search. */
const symptomRow = (symptom: SymptomId): Option =>
  row(symptom, first.has(symptom) ? says('other-symptoms', symptom) : ticked(symptom))

/** A line of a warning is offered once the rest of the warning holds. */
function warningRow(line: string): Option {
  if (line === 'bloody-stool-streaks') return symptomRowFor('bloody-stool', line)
  if (line === 'kawasaki')
    return row(line, any(triggerFor(line), all(situations.child, ticked('red-cracked-lips'))))
  return row(line, triggerFor(line))
}

const symptomRowFor = (symptom: SymptomId, line: string): Option => ({
  ...symptomRow(symptom),
  id: line,
})

function triggerFor(line: string): Criterion {
  const triggers = warnings
    .filter((warning: Warning) => warning.asks?.includes(line))
    .map((warning: Warning) => triggerOf(warning, ticked)!)
  return any(...triggers)
}

function row(id: string, enableWhen: Criterion): Option {
  const known = knownOtherwise[id]
  return offered(id, known ? all(enableWhen, unless(known)) : enableWhen)
}

export const urgentLines = Object.entries(urgentPages).map(
  ([id, { symptoms, lines }]): ChecklistItem => ({
    id,
    kind: 'checklist',
    urgent: true,
    rows: [...lines.map(warningRow), ...symptoms.map(symptomRow)],
  }),
)
