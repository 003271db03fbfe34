import { createApp } from 'vue'
import { wear } from '@/clinic/look'
import type { Clinic } from '@/clinic/schema'
import InquiryApp from './InquiryApp.vue'

/** Fills the page for its clinic; the build has checked the clinic's file and written it into the page. */
function begin() {
  const clinic = JSON.parse(document.querySelector('#clinic')!.textContent) as Clinic
  const home = import.meta.env.DEV ? '/' : new URL('..', import.meta.url).pathname
  wear(document.documentElement, clinic)
  createApp(InquiryApp, { clinic, folder: `${home}clinics/` }).mount('#app')
}
begin()
