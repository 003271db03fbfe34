import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { clinicFiles } from './scripts/clinic-files.ts'
import { cutContent } from './scripts/cut-content.ts'
import { policy, setupPolicy } from './scripts/policy.ts'

/** Writes a policy into the built page, for hosts that cannot send headers; `write-pages.ts` adds what stands inside each page. */
const writePolicy: Plugin = {
  name: 'write-policy',
  apply: 'build',
  transformIndexHtml: (_html, { filename }) => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: filename.endsWith('setup.html') ? setupPolicy : policy,
      },
      injectTo: 'head-prepend',
    },
  ],
}

/**
 * Vite wraps each import of a part to fetch what it imports ahead of it. Our parts are few and fetched before they are needed;
 * the bare import is enough, and 0.6 kB lighter.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** The bundler cannot prove that Pinia's developer tools are unused; its production build comes without them, 0.9 kB lighter. */
const leanPinia: Plugin = {
  name: 'lean-pinia',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: {
        pinia: fileURLToPath(
          new URL('./node_modules/pinia/dist/pinia.esm-browser.prod.js', import.meta.url),
        ),
      },
    },
  }),
}

export default defineConfig({
  // Addresses relative to each file, so that one build works in any folder of any host.
  base: './',
  plugins: [vue(), plainImports, leanPinia, cutContent(), clinicFiles(), writePolicy],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.txt' },
    modulePreload: false,
    // What the first question needs comes in one file.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
})
