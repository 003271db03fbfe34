import type { Questionnaire, Section } from '@/core/questionnaire'
import { about } from './about'
import { family } from './family'
import { followUps } from './follow-ups'
import { health } from './health'
import { symptoms } from './symptoms'
import { time } from './time'
import { urgentLines } from './urgent-lines'
import { urgentSigns } from './urgent-signs'

const background: Section = { id: 'background', items: [...family, ...health] }
const details: Section = { id: 'details', items: [...urgentLines, ...followUps] }

/** Everything we may ask, in order. */
export const questionnaire: Questionnaire = {
  version: 1,
  sections: [urgentSigns, about, background, symptoms, details, time],
}
