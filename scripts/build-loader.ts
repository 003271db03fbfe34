import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The loader that clinics put on their pages, as one file that imports nothing. */
export async function buildLoader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/embed/loader.ts', import.meta.url)),
        output: { format: 'es' },
      },
    },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error('the loader is not one file')
  return bundle.output[0].code
}
