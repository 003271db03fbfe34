import { createApp } from 'vue'
import SetupPage from './SetupPage.vue'

// The app lives one folder above its scripts, wherever the host has put it.
const home = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)
createApp(SetupPage, { home: home.href }).mount('#app')
