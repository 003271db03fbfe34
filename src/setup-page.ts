import { createApp } from 'vue'
import { version } from '../package.json'
import SetupPage from './setup/SetupPage.vue'

// The app lives one folder above its scripts, wherever the host has put it.
const home = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)
createApp(SetupPage, { home: home.href, version }).mount('#app')
