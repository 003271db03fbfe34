import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A file of `src`, built for itself into one text: a stylesheet, or a classic script. */
export async function buildPart(
  path: string,
  define: Record<string, string> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      minify: true,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../src/${path}`, import.meta.url)),
        // As a classic script, styles would become code that writes them.
        output: { format: path.endsWith('.css') ? 'es' : 'iife' },
      },
    },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error(`${path}: was not built`)
  const texts = bundle.output.flatMap((part) =>
    part.type === 'asset' ? [String(part.source)] : part.code.trim() ? [part.code] : [],
  )
  if (texts.length !== 1) throw new Error(`${path}: is not one file`)
  return texts[0]!.trim()
}
