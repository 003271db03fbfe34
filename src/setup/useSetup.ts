import { computed, inject, reactive, ref, watch, type InjectionKey } from 'vue'
import { isHere } from '@/clinic/here'
import { setup as t } from '@/locales/en/setup'
import { emptyDraft, type Draft } from './draft'
import { faultsIn, isSlug, mended, slugFor, type Faults } from './faults'
import { fieldAt, pathOf, type FieldName } from './fields'

/** How a field stands: in order, still needed, or wrong; undefined while nothing is asked of it. */
export interface Standing {
  readonly mark: 'good' | 'open' | 'wrong'
  readonly reason?: string
}
/** Something to mend, and the field it is about. */
export interface Trouble {
  readonly field: FieldName | 'slug' | undefined
  /** Empty where the field only has to be filled in. */
  readonly reason: string
}

/** In the order of the page. */
const order: readonly string[] = Object.keys(pathOf)
const placeOf = (field: FieldName | undefined) => (field ? order.indexOf(field) : order.length)
const isContrast = (field: FieldName | undefined, reason: string): field is 'light' | 'dark' =>
  (field === 'light' || field === 'dark') && reason.includes('contrast')

const required: readonly string[] = [
  'name',
  'pages',
  'url',
  'address',
  'site',
  'formId',
  'postUrl',
  'inquiryLabel',
  'call',
  'light',
  'dark',
] satisfies FieldName[]

/** Everything the parts of the set-up page share: what was filled in, and what the checker says about it. */
export function createSetup(home: string, version: string) {
  const draft = reactive<Draft>({ ...emptyDraft })
  const here = isHere(new URL(home).origin)
  const mend = (from: Draft, faults: Faults) => mended(from, faults, t.preview.sample)
  const ofFields = computed(() => faultsIn(draft, here))
  const whole = computed(() => mend(draft, ofFields.value))
  // What is wrong between fields is found only where each field by itself is in order.
  const between = computed(() => faultsIn(whole.value, here))
  const faults = computed((): Faults => new Map([...between.value, ...ofFields.value]))
  /** All that is in order, for the preview. */
  const shown = computed(() => mend(whole.value, between.value))

  // The file's name follows the clinic's until someone changes it.
  const followsName = ref(true)
  watch(
    () => draft.name,
    (name) => {
      if (followsName.value) draft.slug = slugFor(name)
    },
  )
  watch(
    () => draft.slug,
    (slug) => {
      followsName.value = slug === slugFor(draft.name)
    },
  )

  function faultAt(path: string): string | undefined {
    return [...faults.value].find(([field]) => field === path || field.startsWith(`${path}.`))?.[1]
  }
  function standingOf(field: FieldName | 'slug'): Standing | undefined {
    const value = draft[field].trim()
    if (field === 'slug')
      return value === ''
        ? { mark: 'open' }
        : isSlug(value)
          ? { mark: 'good' }
          : { mark: 'wrong', reason: t.fields.slug.wrong }
    const fault = faultAt(pathOf[field])
    if (value === '') return fault || required.includes(field) ? { mark: 'open' } : undefined
    return fault ? { mark: 'wrong', reason: fault } : { mark: 'good' }
  }

  function reasonFor(field: FieldName | undefined, reason: string): string {
    if (field && draft[field].trim() === '') return ''
    return isContrast(field, reason) ? t.contrast.hard[field] : reason
  }
  const troubles = computed((): Trouble[] => {
    const slug = standingOf('slug')
    const ofFile = [...faults.value]
      .map(([path, reason]) => ({ field: fieldAt(path), reason }))
      .map(({ field, reason }) => ({ field, reason: reasonFor(field, reason) }))
      .sort((one, other) => placeOf(one.field) - placeOf(other.field))
    return slug && slug.mark !== 'good'
      ? [{ field: 'slug', reason: slug.reason ?? '' }, ...ofFile]
      : ofFile
  })

  return { home, version, here, draft, shown, standingOf, faultAt, troubles }
}

export type Setup = ReturnType<typeof createSetup>
export const setupKey: InjectionKey<Setup> = Symbol('setup')
export const useSetup = () => inject(setupKey)!
