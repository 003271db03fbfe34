// What the self-test of a page says, for the developer or the administrator of a clinic's site.
const loaderTag = (home: string) =>
  `<script type="module" src="${home}embed/v1/loader.js" crossorigin="anonymous"></script>`

export const words = {
  page: {
    closed: (why: string) => `The page did not open: ${why}`,
    closedAdvice: 'Check the address, and that the page can be seen without logging in.',
  },
  element: {
    elements: (tags: string) => `The page has the check: ${tags}.`,
    frame: 'The page has the check in a plain frame, without the script.',
    asText: 'The snippet stands on the page as text.',
    asTextAdvice: 'Paste it into a block for HTML, not into a paragraph.',
    leftOver: (link: string) => `Only a link to the check is left: ${link}`,
    leftOverAdvice:
      'The editor took the element out, as it does for authors. Save the page as an administrator, or use the snippet for authors and let an administrator put in the script.',
    none: 'Nothing of the check is on the page.',
    noneAdvice: 'Copy the snippet again, into a block for HTML, and publish the page.',
  },
  script: {
    ran: (address: string) => `The script is loaded: ${address}`,
    missing: 'The script that starts the check is not on the page.',
    missingAdvice: (home: string) => `An administrator has to put it in once: ${loaderTag(home)}`,
    held: (type: string) =>
      `A plug-in holds the script back${type ? ` (its type is "${type}")` : ''}.`,
    heldAdvice: 'Exclude loader.js in the plug-in that delays scripts or waits for consent.',
    type: 'The script is not marked as a module.',
    typeAdvice: 'Write type="module" in its tag.',
    refused: 'The policy of the page refuses the script.',
    refusedAdvice: 'See “policy”.',
    status: (address: string, status: number) =>
      status === 0 ? `Nobody answers at ${address}` : `${address} answers ${status}.`,
    statusAdvice: 'Correct the address in src.',
    notShared: (address: string) => `${address} may not be loaded by other sites.`,
    notSharedAdvice:
      'The host of the check has to send Access-Control-Allow-Origin: * for embed/ and assets/ (docs/hosting.md).',
    integrity: 'The script is not the one that integrity names, so the browser refuses it.',
    integrityAdvice: 'Copy the hash from loader.js.sri.txt, which lies beside the script.',
    unknown: 'The script is there and did not start.',
    unknownAdvice: 'Look into the console of the browser for errors of other scripts.',
  },
  policy: {
    open: 'The policy of the page, if it has one, lets the check in.',
    refuses: (directive: string, blocked: string) => `${directive} refuses ${blocked}`,
    add: (directive: string) => `Change the policy to: ${directive}`,
    nonce: 'Give the script the nonce that the page gives its own scripts.',
    types: 'Trusted Types are demanded here, and a script of the page adds the loader.',
    typesAdvice: 'Put the tag of the loader into the HTML of the page.',
  },
  encryption: {
    works: 'Nothing on the way is without encryption.',
    mixed: (home: string) => `The page is encrypted and the check at ${home} is not.`,
    mixedAdvice: 'Use the address of the check that begins with https.',
  },
  frame: {
    shown: 'The host of the check lets this page show it.',
    frameOptions: (value: string) => `The host of the check sends X-Frame-Options: ${value}.`,
    frameOptionsAdvice: 'Take that header out; frame-ancestors does its work (docs/hosting.md).',
    ancestors: (list: string) => `The check may be shown at: ${list}`,
    ancestorsAdvice: (origin: string, slug: string) =>
      `Add "${origin}" to origins in public/clinics/${slug}.json, build, and put the build on the host.`,
    isolated:
      'The page is kept apart from others, and the host of the check does not allow for that.',
    isolatedAdvice:
      'The host of the check has to send Cross-Origin-Embedder-Policy: require-corp and Cross-Origin-Resource-Policy: cross-origin (docs/hosting.md).',
    declined: 'The check declines this page and offers to open by itself.',
    nothing: 'The frame is empty.',
    nothingAdvice: (address: string) => `Open ${address} by itself and see whether it works there.`,
    refused: 'The policy of the page refuses the frame.',
    refusedAdvice: 'See “policy”.',
  },
  answer: {
    works: (time: number) => `The check answered after ${time} ms.`,
    some: (answered: number, all: number) => `${answered} of ${all} checks answered.`,
    none: (seconds: number) => `The check did not answer within ${seconds} seconds.`,
    noneAdvice: 'Mend what fails above; people see the link instead of the check until then.',
    plain: 'A plain frame does not answer; that is as it should be.',
  },
  height: {
    fits: 'The frame is as tall as what it shows.',
    off: (frame: number, content: number) =>
      `The frame is ${frame} px tall and shows ${content} px.`,
    offAdvice: 'Take out the rule of the page’s style sheet that sets the height of frames.',
    plain: (frame: number) => `The frame keeps its ${frame} px and scrolls inside itself.`,
    plainAdvice: 'With the script it would be as tall as what it shows.',
  },
  link: {
    works: (address: string) => `Without scripts there is a link: ${address}`,
    missing: 'Without scripts there is no way to the check.',
    missingAdvice: 'Keep the link of the snippet inside the element.',
    missingPlainAdvice: 'Put the link of the snippet below the frame.',
    status: (address: string, status: number) => `The link to ${address} answers ${status}.`,
    statusAdvice: 'Correct the address in the link.',
    sameTab: (address: string) => `The link to ${address} takes people away from the page.`,
    sameTabAdvice: 'Add target="_blank" rel="noopener" to the link.',
  },
  sandbox: {
    none: 'The frame has no sandbox; it needs none.',
    full: 'The sandbox has every word that the check needs.',
    missing: (missing: string) => `The sandbox lacks: ${missing}`,
    missingAdvice: (all: string) => `Take the attribute out, or write it whole: sandbox="${all}"`,
    own: 'The check comes from the page’s own origin, where a sandbox with these words protects nothing.',
    ownAdvice: 'Give the check a name of its own, such as check.clinic.example.',
  },
  lazy: {
    no: 'The check is loaded with the page.',
    yes: 'The check is loaded only when a person comes near it.',
    yesAdvice:
      'Where the check is what the page is for, take loading="lazy" out. WordPress adds it to frames that name both width and height.',
  },
  focus: {
    stays: 'The page stays where it is while the check loads.',
    moved: 'The focus moved into the check by itself.',
    scrolled: (by: number) => `The page scrolled down ${by} px by itself.`,
    advice:
      'Look for a script of the page that moves the focus or scrolls; the check never does while it loads.',
  },
  types: {
    works: 'The page demands Trusted Types, and the check works with that.',
    fails: 'The page demands Trusted Types, and the check did not start.',
    advice: 'See “policy”.',
  },
  clinic: {
    works: (slug: string) => `The clinic “${slug}” has a file, and it names this page.`,
    none: 'The page names no clinic: the check offers its own demo clinic.',
    noneAdvice: 'Write the name of your clinic file into the snippet: clinic="your-clinic".',
    missing: (slug: string, status: number) =>
      `The file of the clinic “${slug}” answers ${status}.`,
    missingAdvice: (slug: string) =>
      `Put ${slug}.json into the folder clinics of the build, or correct the name in the snippet.`,
    notListed: (slug: string, origin: string) => `The file of “${slug}” does not name ${origin}.`,
    notListedAdvice: (origin: string) => `Add "${origin}" to its origins, and build.`,
  },
  sum: (works: number, notes: number, fails: number) =>
    `${works} fine, ${notes} to note, ${fails} to mend`,
} as const
