// Builds the set-up page apart from the app, so that nothing of it travels to people who answer questions, and puts it at
// `setup/` as well, for hosts that know folders only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

await build({
  logLevel: 'warn',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    license: false,
    rolldownOptions: { input: 'setup.html' },
  },
})
const html = readFileSync('dist/setup.html', 'utf8')
mkdirSync('dist/setup', { recursive: true })
writeFileSync('dist/setup/index.html', html.replaceAll(/((?:href|src)=")\.\//g, '$1../'))
console.log('dist: the set-up page')
