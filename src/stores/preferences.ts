import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { emergencyNumbers, type EmergencyNumber } from '@/content/emergency-numbers'
import { useClinicStore } from './clinic'

/** Where the person is, for the number to call. Kept in memory only. */
export const usePreferencesStore = defineStore('preferences', () => {
  const clinic = useClinicStore()
  const chosen = ref<string>()
  /** The countries that the browser's languages name, the one it prefers first. */
  const spoken = navigator.languages.map(regionOf).filter((region) => region !== undefined)

  /** The numbers of a country; the clinic's own, where it gives some for its country. */
  function numbersOf(code: string): EmergencyNumber | undefined {
    const row = emergencyNumbers.find(({ country }) => country === code)
    const { country, emergency, name } = clinic.clinic ?? {}
    if (code !== country || !emergency) return row
    return {
      ...row,
      alsoCall: undefined,
      ...emergency,
      country,
      givenBy: name,
      sources: row?.sources ?? [],
      checked: row?.checked ?? 'read',
    }
  }

  /** ISO 3166-1 alpha-2; undefined while it is not known. People read from elsewhere, so the clinic's country comes last. */
  const country = computed({
    get: () =>
      chosen.value ?? [...spoken, clinic.clinic?.country].find((code) => code && numbersOf(code)),
    set: (code) => {
      chosen.value = code
    },
  })
  const emergency = computed(() => (country.value ? numbersOf(country.value) : undefined))

  return { country, emergency }
})

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region
  } catch {
    return undefined
  }
}
