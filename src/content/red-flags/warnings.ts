import { days } from './days'
import { emergency } from './emergency'
import { sameDay } from './same-day'
import type { Warning } from './warning'

/** Every warning sign we know, most urgent first. */
export const warnings: readonly Warning[] = [...emergency, ...sameDay, ...days]
