import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { clinicFiles } from './scripts/clinic-files.ts'
import { cutContent } from './scripts/cut-content.ts'
import { policy } from './scripts/policy.ts'

/** Writes the policy into the built page, for hosts that cannot send headers. */
const writePolicy: Plugin = {
  name: 'write-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  // Addresses relative to each file, so that one build works in any folder of any host.
  base: './',
  plugins: [vue(), cutContent(), clinicFiles(), writePolicy],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.txt' },
  },
})
