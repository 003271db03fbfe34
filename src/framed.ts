import { markRaw, nextTick } from 'vue'
import type { Router } from 'vue-router'
import { version } from '../package.json'
import { wear } from './clinic/look'
import { mayHost } from './clinic/may-host'
import OpenInFullPage from './components/page/OpenInFullPage.vue'
import { focusOn } from './composables/usePageHeading'
import type { Surroundings } from './composables/useSurroundings'
import { openFrame, type Frame } from './embed/frame'
import type { Stage } from './embed/protocol'
import { settingsIn } from './router/settings'
import type { useClinicStore } from './stores/clinic'
import type { useKeepStore } from './stores/keep'

/** The stage that a page belongs to. All other pages, such as the conditions, belong to the stage they were opened from. */
const stageOf: Record<string, Stage> = {
  start: 'intro',
  question: 'questions',
  'red-flag': 'questions',
  review: 'questions',
  results: 'result',
}

/** Joins the check to the page around it, once the clinic is known. Fetched only where there is such a page. */
export function join(
  router: Router,
  keep: ReturnType<typeof useKeepStore>,
  clinic: ReturnType<typeof useClinicStore>,
  root: HTMLElement,
  surroundings: Surroundings,
) {
  const frame = openFrame(window, {
    root,
    version,
    mayHost: (origin) => mayHost(origin, window.location.origin, clinic.clinic?.origins ?? []),
    onRefused() {
      surroundings.refusal = markRaw(OpenInFullPage)
    },
    onGreeted({ theme, inquiry }) {
      surroundings.hasForm = inquiry === true
      const wanted = settingsIn(location.search).theme ?? theme
      wear(document.documentElement, clinic.clinic, wanted)
    },
    onFocus: () => focusOn(document.querySelector('main h1')),
  })
  introduce(frame, router, keep, root, surroundings)
}

/** Lets the frame hear of steps, and of nothing else that the router, the store or the page know. */
function introduce(
  frame: Frame,
  router: Router,
  keep: ReturnType<typeof useKeepStore>,
  root: HTMLElement,
  surroundings: Surroundings,
) {
  const stageAt = (name: unknown) => stageOf[String(name)]
  let stage = stageAt(router.currentRoute.value.name) ?? 'intro'
  router.afterEach((to, _from, failure) => {
    if (failure) return
    stage = stageAt(to.name) ?? stage
    // Once the page is drawn and before its heading takes the focus.
    void nextTick(() => frame.step(stage))
  })
  keep.$onAction(({ name, after }) => {
    if (name === 'deleteAll') after(() => frame.tell('restart'))
  })
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('#inquiry a'))) return
    // A page that has a form brings the person there itself.
    if (surroundings.hasForm) event.preventDefault()
    frame.tell('inquiry')
  })
}
