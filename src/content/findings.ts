import type { Finding } from '@/core/finding'
import { denied, everHad, symptomIds } from './symptom-homes'

/** What the answers mean, symptom by symptom. */
export const findings: readonly Finding[] = symptomIds.map((id) => ({
  id,
  when: everHad(id),
  absentWhen: denied(id),
}))
