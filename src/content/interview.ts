import type { Interview } from '@/core/interview'
import { questionnaire } from './questionnaire'
import { redFlags, urgentItems } from './red-flags'

/** All that may be asked, and all that must interrupt. */
export const interview: Interview = { questionnaire, redFlags, urgentItems }
