// Writes the inquiry form of each clinic that has none of its own: a page with the clinic's data, and with a policy that lets
// it send to this one clinic. The page of the default clinic stands at `inquiry` itself. The form is built by itself, so that it
// shares nothing with the check.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { defaultSlug, readClinics } from './clinic-files.ts'
import { inquiryPage } from './inquiry-page.ts'

await build({
  logLevel: 'error',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    license: false,
    rolldownOptions: { input: 'inquiry.html' },
  },
})

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const shell = readFileSync(join(dist, 'inquiry.html'), 'utf8')
if (!shell.includes('%CLINIC%') || !/connect-src /.test(shell))
  throw new Error('dist/inquiry.html is not the shell that the build writes')

function write(file: string, html: string) {
  const up = '../'.repeat(file.split('/').length - 1) || './'
  mkdirSync(join(dist, file, '..'), { recursive: true })
  writeFileSync(join(dist, file), html.replaceAll(/((?:href|src)=")\.\//g, `$1${up}`))
}

let pages = 0
for (const [slug, clinic] of readClinics()) {
  const html = inquiryPage(shell, clinic)
  const places = [
    ...(clinic.inquiry.kind === 'form' ? [`inquiry/${slug}`] : []),
    ...(slug === defaultSlug ? ['inquiry'] : []),
  ]
  for (const place of places) {
    write(`${place}.html`, html)
    write(`${place}/index.html`, html)
    pages++
  }
}
console.log(`dist: ${pages} inquiry pages`)
