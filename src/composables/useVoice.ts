import { inject, type ComputedRef, type InjectionKey } from 'vue'
import type { ForWhom } from '@/locales/voice'
import { speakTo } from '@/locales/voice'

export const forWhomKey: InjectionKey<ComputedRef<ForWhom>> = Symbol('for whom')

/** Speaks of the person the check is for: turns a sentence written for anyone into one for this person. */
export function useVoice(): (text: string) => string {
  const forWhom = inject(forWhomKey, undefined)
  return (text) => speakTo(forWhom?.value ?? 'self', text)
}
