import { any, says } from '@/core/criterion'
import type { Item } from '@/core/questionnaire'
import { ticked } from '../symptom-homes'
import { options } from './option'

export const followUps = [
  {
    id: 'which-joints',
    kind: 'choices',
    waysOut: ['not-sure'],
    enableWhen: any(ticked('joint-pain'), ticked('joint-swelling')),
    options: options(
      'knuckles',
      'finger-ends',
      'thumbs',
      'wrists',
      'elbows',
      'shoulders',
      'neck',
      'low-back',
      'hips',
      'knees',
      'ankles',
      'feet-toes',
      'jaw',
    ),
  },
  {
    id: 'stiffness-length',
    kind: 'choice',
    waysOut: ['not-sure'],
    enableWhen: ticked('morning-stiffness'),
    options: options('30-60-minutes', '1-2-hours', 'over-2-hours', 'all-day'),
  },
  {
    id: 'fever-pattern',
    kind: 'choice',
    waysOut: ['not-sure'],
    enableWhen: any(says('first-symptoms', 'fever'), ticked('recurrent-fever-attacks')),
    options: options('every-day', 'low-most-days', 'attacks', 'once'),
  },
  {
    id: 'weakness-reach',
    kind: 'choice',
    waysOut: ['not-sure'],
    enableWhen: any(
      says('first-symptoms', 'weakness'),
      ticked('proximal-weakness'),
      ticked('hand-foot-weakness'),
    ),
    options: options('all-over', 'hips-shoulders', 'hands-feet', 'one-side', 'face-throat'),
  },
  {
    id: 'cold-fingers',
    kind: 'choices',
    waysOut: ['not-sure'],
    enableWhen: ticked('raynaud'),
    options: options('white', 'blue', 'red', 'numb', 'clear-edge'),
  },
] as const satisfies readonly Item[]
