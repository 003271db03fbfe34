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

/** What Vite writes behind an import for its list of files, before it fills it in. */
const list = ',__VITE_PRELOAD__,import.meta.url'

/**
 * Vite wraps each import of a part to fetch what it imports ahead of it. Our parts are few and fetched before they are needed;
 * the bare import is enough, and 0.7 kB lighter.
 */
const plainImports: Plugin[] = [
  {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load()'
        : undefined,
  },
  {
    name: 'plain-imports-without-list',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') part.code = part.code.replaceAll(list, '')
    },
  },
]

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

/** What Vue Router begins with, to find places to scroll to that we do not use (`src/router/index.ts`). */
const readsPlaces = 'JSON.parse(sessionStorage[SCROLL_KEY])'

/**
 * On a first visit there are none, and what it reads throws. For the place of an error the browser then reads the whole file once
 * more: 5 ms, and four times that on a slow phone, before anything else.
 */
const calmRouter: Plugin = {
  name: 'calm-router',
  apply: 'build',
  transform: {
    filter: { code: readsPlaces },
    handler: (code) => ({ code: code.replace(readsPlaces, 'undefined'), map: null }),
  },
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk' && /\.parse\(sessionStorage\[/.test(part.code))
        this.error(`${part.fileName}: Vue Router reads places to scroll to at its start`)
  },
}

/**
 * Nearly all of the first file is needed at once. Chromium then makes it ready beside the page while it comes, and not one function after
 * the other as each is called, which keeps the page waiting; to others it is a comment (https://v8.dev/blog/explicit-compile-hints).
 */
const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk' && part.isEntry && part.name === 'index')
        part.code = `//# allFunctionsCalledOnLoad\n${part.code}`
  },
}

export default defineConfig({
  // Addresses relative to each file, so that one build works in any folder of any host.
  base: './',
  plugins: [
    vue(),
    ...[...plainImports, leanPinia, calmRouter, compileAtOnce],
    ...[cutContent(), clinicFiles(), writePolicy],
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.txt' },
    modulePreload: false,
    // What the first question needs comes in one file.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        // The first file names all others; names of sixteen letters pack best.
        hashCharacters: 'hex',
      },
    },
  },
})
