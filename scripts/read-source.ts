// Reads a file of `src` in Node, as the app would: with its short paths and its generated parts.
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

export const at = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** The module at a path inside `src`; with the plugin that cuts the content where it needs generated parts. */
export async function readSource<Module>(path: string, plugins: Plugin[] = []): Promise<Module> {
  const { module } = await runnerImport<Module>(at(path), {
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { alias: { '@': at('.') } },
  })
  return module
}
