import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { emergencyNumbers } from '@/content/emergency-numbers'

/** Where the person is, for the number to call. Kept in memory only. */
export const usePreferencesStore = defineStore('preferences', () => {
  /** ISO 3166-1 alpha-2; undefined while it is not known. */
  const country = ref<string>()
  const emergency = computed(() =>
    emergencyNumbers.find((number) => number.country === country.value),
  )

  /** Takes the country from the browser's languages, where they name one we know. */
  function detect(languages: readonly string[]) {
    for (const language of languages) {
      const region = regionOf(language)
      if (region && emergencyNumbers.some((number) => number.country === region)) {
        country.value = region
        return
      }
    }
  }

  return { country, emergency, detect }
})

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region
  } catch {
    return undefined
  }
}
