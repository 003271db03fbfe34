import { sandboxWords } from '@/embed/sandbox'

/** What the snippets for a clinic's page are made of. */
export interface Place {
  /** The folder of the check, with a slash at its end. */
  readonly home: string
  readonly slug: string
  /** The version of this build and the hash that pins its loader, where it is known. */
  readonly version: string
  readonly hash?: string
  readonly link: string
  readonly title: string
}

/** Room kept for the check while it loads, so that the page does not jump. */
const room = 1400

/** Written into the clinic's page; our own pages have no styles in their tags. */
const styled = (rules: string) => ['style', `"${rules}"`].join('=')
const address = ({ home, slug }: Place) => `${home}?clinic=${slug}`
const link = (place: Place) =>
  `  <a href="${address(place)}" target="_blank" rel="noopener">${place.link}</a>`

const element = (
  place: Place,
) => `<self-check clinic="${place.slug}" lang="en" ${styled(`display:block;min-height:${room}px`)}>
${link(place)}
</self-check>`

/** Starts every check on a page. */
export const scriptOf = ({ home }: Place) =>
  `<script type="module" src="${home}embed/v1/loader.js" crossorigin="anonymous"></script>`

/** For someone who may put scripts on a page. */
export const forAdministrators = (place: Place) => `${element(place)}\n${scriptOf(place)}`

/** For someone whose editor takes out elements and scripts that it does not know; the script is put in once, elsewhere. */
export const forAuthors = (
  place: Place,
) => `<div class="self-check" data-self-check="1" data-clinic="${place.slug}" data-lang="en" ${styled(`min-height:${room}px`)}>
${link(place)}
</div>`

/** For a page where no script is allowed. */
export const plainFrame = (
  place: Place,
) => `<iframe src="${address(place)}" title="${place.title}" width="100%" height="760" allow="clipboard-write" referrerpolicy="no-referrer" ${styled('border:0')}></iframe>
<p>
${link(place)}
</p>`

/** For a site whose rules ask for scripts that cannot change. */
export const pinned = (place: Place) =>
  place.hash === undefined
    ? undefined
    : `${element(place)}
<script type="module" src="${place.home}embed/${place.version}/loader.js" integrity="${place.hash}" crossorigin="anonymous"></script>`

/** The sandbox attribute that the check can work with. */
export const sandbox = `sandbox="${sandboxWords.join(' ')}"`
