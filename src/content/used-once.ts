import type { SymptomId } from './symptoms'

/** Symptoms that fewer than two conditions know, and why the vocabulary keeps them. */
export const usedOnce: Partial<Record<SymptomId, string>> = {
  'genital-white-patches':
    'The sign by which lichen sclerosus is known; people rarely say it unasked.',
  'boils-in-folds':
    'The sign by which hidradenitis suppurativa is known; people rarely say it unasked.',
  'hiccups-vomiting': 'A telling and often missed attack of neuromyelitis optica.',
  'jaw-pain-chewing': 'The sign of giant cell arteritis that puts sight at risk.',
  'weak-when-laughing': 'Cataplexy: nearly a signature of narcolepsy type 1.',
  'thunderclap-headache': 'An urgent sign whatever the cause.',
  'vomiting-blood-black-stool': 'An urgent sign whatever the cause.',
  'suicidal-thoughts': 'An urgent sign whatever the cause.',
  'noisy-breathing': 'An urgent sign whatever the cause.',
}
