import { createApp } from 'vue'
import { version } from '../package.json'
import { registerWorker } from './offline'
import SetupPage from './setup/SetupPage.vue'

// The app lives one folder above its scripts, wherever the host has put it.
const home = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)
createApp(SetupPage, { home: home.href, version }).mount('#app')

/** The page and its preview also work where there is no network, once they were here. */
async function keepForLater() {
  if (!import.meta.env.PROD || !(await registerWorker(home))) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage('keep-setup')
}
void keepForLater()
