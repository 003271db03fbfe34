// The worker behind the check: what was there once is there without a network. It never answers with anything of another build,
// and takes over from an older one only when the person says so or all its pages are closed.
import { wayFor, type Plan } from './plan'

/** The part of a worker's world that is used here; the types of pages and of workers do not go together. */
interface World {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void
}
interface WorkerEvent {
  readonly request: Request
  readonly data: unknown
  readonly ports: readonly MessagePort[]
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}
declare const self: World
declare const PLAN: Plan

const plan = PLAN
const prefix = 'self-check-'
const kept = `${prefix}${plan.version}`
/** Stands for the person's wish to keep the whole library, through every new build. */
const wish = 'wish-for-the-library'
const { scope } = self.registration
const at = (file: string) => new URL(file, scope).href

/** Some hosts send on from `about.html` to `about`; a page may not be answered with what was sent on, so that is put down anew. */
async function put(file: string, response: Response) {
  const { headers } = response
  const plain = response.redirected ? new Response(await response.blob(), { headers }) : response
  await (await caches.open(kept)).put(at(file), plain)
}

async function keep(files: readonly string[]) {
  await Promise.all(
    files.map(async (file) => {
      const response = await fetch(at(file), { cache: 'no-cache' })
      if (!response.ok) throw new Error(`${file}: the host answers ${response.status}`)
      await put(file, response)
    }),
  )
}

async function keepLibrary() {
  await keep(plan.library)
  await caches.open(wish)
}

self.addEventListener('install', (event) =>
  event.waitUntil(
    keep(plan.files).then(async () => {
      if (await caches.has(wish)) await keepLibrary().catch(() => undefined)
    }),
  ),
)

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(prefix) && name !== kept))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  ),
)

self.addEventListener('message', (event) => {
  const answer = (done: boolean) => event.ports[0]?.postMessage(done)
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
  if (event.data === 'keep-setup') event.waitUntil(keep(plan.setup).catch(() => undefined))
  if (event.data === 'keep-library')
    event.waitUntil(
      keepLibrary().then(
        () => answer(true),
        () => answer(false),
      ),
    )
})

/** Fetched, and kept from then on; a full storage does not matter. */
async function fetched(file: string): Promise<Response> {
  const response = await fetch(at(file))
  if (response.ok) await put(file, response.clone()).catch(() => undefined)
  return response
}

const found = async (file: string) => (await caches.open(kept)).match(at(file))
const fromKept = async (file: string) => (await found(file)) ?? fetched(file)

async function fresh(file: string): Promise<Response> {
  try {
    return await fetched(file)
  } catch (error) {
    const old = await found(file)
    if (old) return old
    throw error
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return
  const path = url.href.slice(scope.length).replace(/[?#].*$/, '')
  const way = wayFor(path, request.mode === 'navigate', plan)
  if (way.by === 'kept') event.respondWith(fromKept(way.file))
  if (way.by === 'fresh') event.respondWith(fresh(way.file))
  if (way.by === 'network') event.respondWith(fetch(request).catch(() => fromKept(way.otherwise)))
  if (way.by === 'redirect')
    event.respondWith(Promise.resolve(Response.redirect(at(way.to) + url.search)))
})
