import { readFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import type { Clinic } from './src/clinic/clinic.ts'
import { troubleIn } from './src/clinic/check-clinic.ts'
import { cutContent } from './scripts/cut-content.ts'
import { policy } from './scripts/policy.ts'

const clinicFile = 'src/clinic/demo.json'

/** Refuses to build with a clinic file that would mislead a person. */
const checkClinic: Plugin = {
  name: 'check-clinic',
  buildStart() {
    const trouble = troubleIn(clinicFile, readFileSync(clinicFile, 'utf8'))
    if (trouble.length > 0) this.error(trouble.join('\n'))
  },
}

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

/** Gives readers without JavaScript the clinic's own address. */
const writeInquiry: Plugin = {
  name: 'write-inquiry',
  transformIndexHtml: (html) => {
    const { inquiry } = JSON.parse(readFileSync(clinicFile, 'utf8')) as Clinic
    const address = inquiry.kind === 'link' ? inquiry.url : `mailto:${inquiry.address}`
    return html.replace('%INQUIRY_ADDRESS%', address)
  },
}

export default defineConfig({
  // Addresses relative to each file, so that one build works in any folder of any host.
  base: './',
  plugins: [vue(), cutContent(), checkClinic, writeInquiry, writePolicy],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/matchers.ts'],
  },
})
