import { createHash } from 'node:crypto'
import { policyWith } from './policy.ts'

/** What every page of a build has in common. */
export interface Frame {
  /** The page that the build wrote, with the noscript part. */
  readonly shell: string
  /** The styles of each kind of page, which stand inside it. */
  readonly styles: Readonly<Record<Page['kind'], string>>
  /** The few lines that keep what is done early stand there, too. */
  readonly early: string
}

/** One page. */
export interface Page {
  readonly path: string
  readonly html?: string
  readonly title?: string
  /** `document`: can be read as it is, the app comes later. */
  readonly kind: 'document' | 'page' | 'shell'
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The text of a page that stands in a folder from which `up` leads to the folder of the app. */
export function pageHtml(frame: Frame, page: Page, up: string): string {
  const { shell, early } = frame
  const styles = frame.styles[page.kind]
  const policy = policyWith({ scripts: [hashOf(early)], styles: [hashOf(styles)] })
  const app = /<script type="module" crossorigin src="\.\/([^"]*)"><\/script>/.exec(shell)
  if (!app) throw new Error('the built page has no script')
  const address = `${up}${app[1]}`
  const later = page.kind === 'document'
  const html = shell
    .replace(
      app[0],
      () =>
        `<script${later ? ` data-later="${address}"` : ''}>${early}</script>` +
        (later ? '' : `<script type="module" crossorigin src="${address}"></script>`),
    )
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      () => `<style${page.kind === 'shell' ? '' : ' data-part'}>${styles}</style>`,
    )
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, opening: string) => opening + policy,
    )
    .replace('<div id="app"></div>', () =>
      page.html === undefined
        ? '<div id="app"></div>'
        : `<div id="app" data-path="${page.path.replace(/\/$/, '')}">${page.html}</div>`,
    )
    .replace(/<title>[^<]*<\/title>/, (title) =>
      page.title ? `<title>${escaped(page.title)}</title>` : title,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replaceAll('/@home@/', up)
    .replaceAll(/\n\s*/g, '\n')
  return later ? html.replace(/<noscript>[^]*<\/noscript>/, '') : html
}
