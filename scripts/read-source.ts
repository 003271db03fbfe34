// Reads a file of `src` in Node, as the app would: with its short paths and its generated parts.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export const at = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** The module at a path inside `src`. */
export async function readSource<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(at(path), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at('.') } },
  })
  return module
}
