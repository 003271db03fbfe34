import { isHere } from './here'
import { draftAround, previewSlug } from './preview'
import type { Clinic } from './schema'

/** How long a page waits for the clinic file, in milliseconds. It is there meanwhile, and names neither clinic nor condition. */
export const patience = 6000

/** A longer file is none of ours. */
const longest = 20_000

async function textOf(file: string, address: URL): Promise<string> {
  if (file === `clinics/${previewSlug}.json`) {
    const draft = draftAround(window)
    if (draft === undefined) throw new Error(`${file}: file: is shown on the set-up page only`)
    return draft
  }
  const response = await fetch(address, {
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(`${file}: file: the host answers ${response.status}`)
  return response.text()
}

async function readFrom(file: string, home: URL): Promise<Clinic> {
  const address = new URL(file, home)
  // The checker travels beside the file, so that a page without a clinic's name never loads it.
  const [{ readClinic }, text] = await Promise.all([
    import('./check-clinic'),
    textOf(file, address),
  ])
  if (text.length > longest) throw new Error(`${file}: file: is longer than ${longest} characters`)
  const { clinic, trouble } = readClinic(file, text, isHere(address.origin))
  if (!clinic) throw new Error(trouble.join('\n'))
  return clinic
}

/**
 * The clinic of a slug, from its file beside the app. Undefined where there is none, where it is faulty, or where it does
 * not come in time: the check then goes on without a clinic. Whoever set it up finds the reason in the console.
 */
export async function loadClinic(slug: string, home: URL): Promise<Clinic | undefined> {
  const file = `clinics/${slug}.json`
  let bell: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    bell = setTimeout(() => reject(new Error(`${file}: file: did not come in time`)), patience)
  })
  try {
    return await Promise.race([readFrom(file, home), tooLate])
  } catch (error) {
    console.warn((error as Error).message)
    return undefined
  } finally {
    clearTimeout(bell)
  }
}
