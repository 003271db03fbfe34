import { defineStore } from 'pinia'
import { defaultClinic, defaultSlug } from 'virtual:default-clinic'
import { computed, ref, shallowRef } from 'vue'
import type { Clinic, Level } from '@/clinic/schema'

const levels: readonly Level[] = ['information', 'checklist', 'overlap']
const lower = (one: Level, other: Level) =>
  levels.indexOf(one) < levels.indexOf(other) ? one : other

/** The clinic that offers the check, as far as it is known. */
export const useClinicStore = defineStore('clinic', () => {
  /** Undefined while its file is on its way, and where there is no such file: the check then names nobody. */
  const clinic = shallowRef<Clinic | undefined>(defaultClinic)
  const slug = ref(defaultSlug)
  const awaited = ref(false)

  /**
   * What the check may show. Until the file says so, and where there is none, never more than the default clinic allows;
   * while it is awaited, no condition is named.
   */
  const level = computed((): Level => {
    if (clinic.value) return clinic.value.level
    return awaited.value ? lower(defaultClinic.level, 'checklist') : defaultClinic.level
  })
  const leavesNoEntries = computed(() => clinic.value?.history === 'replace')

  /** Takes up the clinic of a slug. `home` is the folder of the app. */
  async function open(named: string, home: URL) {
    slug.value = named
    clinic.value = undefined
    awaited.value = true
    const { loadClinic } = await import('@/clinic/load-clinic')
    clinic.value = await loadClinic(named, home)
    awaited.value = false
  }

  return { clinic, slug, awaited, level, leavesNoEntries, open }
})
