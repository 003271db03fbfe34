import { all, any, says, type Criterion } from '@/core/criterion'

/** Ways of leaving a question open; a situation that was not ruled out is treated as possible, never as "no". */
const open = ['not-sure', 'prefer-not-to-say', 'skipped'] as const

const own = (...conditions: string[]) => says('own-conditions', ...conditions, ...open)
const takes = (...medicines: string[]) => says('medicines', ...medicines, ...open)
const expects = (...answers: string[]) => says('pregnancy', ...answers, ...open)

/** What makes a symptom more urgent: each situation as a rule over answers. */
export const situations = {
  'on-immune-suppressant': takes('immune-calming', 'steroids'),
  'no-spleen-or-low-white-cells': any(
    own('no-spleen', 'low-white-cells'),
    takes('chemotherapy', 'transplant-medicine'),
  ),
  'long-term-steroids-or-adrenal': any(
    own('addison-disease', 'autoimmune-polyglandular-type-1', 'autoimmune-polyglandular-type-2'),
    takes('steroids'),
  ),
  'cancer-immunotherapy': takes('cancer-immunotherapy'),
  pregnant: expects('pregnant', 'may-be-pregnant'),
  postpartum: expects('gave-birth'),
  'age-50-plus': says('age', '50-59', '60-69', '70-plus', ...open),
  child: any(
    says('age', 'under-5', '5-9', '10-15'),
    all(says('for-whom', 'child', 'skipped'), says('age', ...open)),
  ),
  'known-diabetes': own('type-1-diabetes', 'latent-autoimmune-diabetes', 'diabetes-other'),
  'known-scleroderma': own('systemic-sclerosis', 'limited-systemic-sclerosis'),
  'known-lupus-or-aps': own('systemic-lupus-erythematosus', 'antiphospholipid-syndrome'),
  'known-clot-or-estrogen': any(
    own('clot', 'cancer'),
    takes('estrogen'),
    says('before', 'surgery-or-long-journey', ...open),
  ),
  'blood-thinner': takes('blood-thinner'),
  'takes-blood-count-risk-medicine': takes('blood-count-risk', 'immune-calming', 'chemotherapy'),
} as const satisfies Record<string, Criterion>

export type SituationId = keyof typeof situations
