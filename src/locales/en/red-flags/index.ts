import { emergency } from './emergency'
import { soon } from './soon'
import { symptomChecks } from './symptom-checks'
import { symptomSigns } from './symptom-signs'

/** The words of every warning sign: what was said, and why it matters. */
export const redFlags = {
  ...emergency,
  ...soon,
  ...symptomSigns,
  ...symptomChecks,
}
