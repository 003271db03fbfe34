import type { Tab } from './tab.ts'

const keys: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009',
  ControlOrMeta: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E',
  PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017',
} // prettier-ignore

const typed = (text: readonly string[]) => ({
  actions: [
    {
      type: 'key',
      id: 'keyboard',
      actions: text.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ],
})

/** Types a text, one key after the other. */
export async function type(tab: Tab, text: string) {
  await tab.command([], 'POST', '/actions', typed([...text]))
}

/** Presses a key, or several that are held together, such as `Shift+Tab`. */
export async function press(tab: Tab, chord: string) {
  const pressed = chord.split('+').map((key) => keys[key] ?? key)
  const down = pressed.map((value) => ({ type: 'keyDown', value }))
  const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }))
  await tab.command([], 'POST', '/actions', {
    actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
  })
}
