import type { Finding } from '@/core/finding'
import { any, says } from '@/core/criterion'
import { deniedId } from './questionnaire/symptoms'
import { denied, everHad, symptomIds } from './symptom-homes'

/** What the answers mean, symptom by symptom. */
export const findings: readonly Finding[] = symptomIds.map((id) => ({
  id,
  when: everHad(id),
  absentWhen: any(denied(id), says('other-symptoms', deniedId(id))),
}))
