import { nextTick } from 'vue'
import type { Router } from 'vue-router'
import type { Frame } from './embed/frame'
import type { Stage } from './embed/protocol'
import type { useKeepStore } from './stores/keep'

/** The stage that a page belongs to. All other pages, such as the conditions, belong to the stage they were opened from. */
const stageOf: Record<string, Stage> = {
  start: 'intro',
  question: 'questions',
  'red-flag': 'questions',
  review: 'questions',
  results: 'result',
}

/** Lets the frame hear of steps, and of nothing else that the router, the store or the page know. */
export function introduce(
  frame: Frame,
  router: Router,
  keep: ReturnType<typeof useKeepStore>,
  root: HTMLElement,
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
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#inquiry a')) frame.tell('inquiry')
  })
}
