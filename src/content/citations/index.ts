import type { Citation } from '@/core/citation'
import { nihTexts } from './nih-texts'
import { organizations } from './organizations'
import { orphanet } from './orphanet'
import { papers } from './papers'
import { signPages } from './sign-pages'
import { stemCellSources } from './stem-cells'
import { urgentCare } from './urgent-care'

/** Every source, once. */
export const citations: readonly Citation[] = [...papers, ...organizations, ...nihTexts, ...orphanet, ...stemCellSources, ...urgentCare, ...signPages]
