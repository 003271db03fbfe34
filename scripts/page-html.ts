import { createHash } from 'node:crypto'
import { policyWith } from './policy.ts'

/** What every page of a build has in common. */
export interface Frame {
  /** The page that the build wrote, with the noscript part. */
  readonly shell: string
  /** The styles of each kind of page, which stand inside it. */
  readonly styles: Readonly<Record<Page['kind'], string>>
  /** The icon of the tab, as an address that holds it: one request less on the way to the first question. */
  readonly icon: string
  /** What a page says where the app cannot be fetched. */
  readonly notLoaded: string
  /** The few lines that keep what is done early stand there, too; the first question goes on by itself. */
  readonly early: Readonly<Record<'document' | 'question', string>>
}

/** One page. */
export interface Page {
  readonly path: string
  readonly html?: string
  readonly title?: string
  /** The question that follows, which lies ready in it. */
  readonly next?: { readonly path: string; readonly html: string; readonly title?: string }
  /** Links to what it needs besides the app. */
  readonly preloads?: string
  /** `document`: can be read as it is, the app comes later. `shell`: has to wait for it. */
  readonly kind: 'document' | 'start' | 'question' | 'shell'
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The text of a page that stands in a folder from which `up` leads to the folder of the app. */
export function pageHtml(frame: Frame, page: Page, up: string): string {
  const { shell } = frame
  const early = frame.early[page.kind === 'question' ? 'question' : 'document']
  const styles = frame.styles[page.kind]
  const policy = policyWith({ scripts: [hashOf(early)], styles: [hashOf(styles)] })
  const app = /<script type="module" crossorigin src="\.\/([^"]*)"><\/script>/.exec(shell)
  if (!app) throw new Error('the built page has no script')
  const address = `${up}${app[1]}`
  const later = page.kind === 'document'
  // A page without a path is never taken over as it stands: the app puts its own in its place.
  const takenOver = page.kind === 'shell' ? '' : ` data-path="${page.path.replace(/\/$/, '')}"`
  const next = page.next
    ? `<template data-path="${page.next.path}" title="${escaped(page.next.title ?? '')}">${page.next.html}</template>`
    : ''
  const lost = later ? '' : `<p class="inset" role="alert" hidden data-lost>${frame.notLoaded}</p>`
  const html = shell
    .replace(
      app[0],
      () =>
        `<script${later ? ` data-later="${address}"` : ''}>${early}</script>` +
        (later ? '' : `<script type="module" crossorigin src="${address}"></script>`) +
        (page.preloads ?? ''),
    )
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      () => `<style${page.kind === 'shell' ? '' : ' data-part'}>${styles}</style>`,
    )
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, opening: string) => opening + policy,
    )
    .replace(
      '<div id="app"></div>',
      () => `${lost}<div id="app"${takenOver}>${page.html ?? ''}</div>${next}`,
    )
    .replace(/<title>[^<]*<\/title>/, (title) =>
      page.title ? `<title>${escaped(page.title)}</title>` : title,
    )
    .replace(/(?<=<link rel="icon" href=")[^"]*/, (file) => (later ? file : frame.icon))
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replaceAll('/@home@/', up)
    .replaceAll(/\n\s*/g, '\n')
  return later ? html.replace(/<noscript>[^]*<\/noscript>/, '') : html
}
