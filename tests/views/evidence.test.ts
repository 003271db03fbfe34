import { describe, expect, it, vi } from 'vitest'
import { measured } from '@/evaluation/measured'
import { vignettes } from '@/evaluation/vignettes'
import { evidence as t } from '@/locales/en/evidence'
import { barriers } from '../support/axe'
import { every, heading, press, button, textOf, texts } from '../support/page'
import { render, settle } from '../support/render'

/** Opens the page and waits until every made-up person has been tried. */
async function open() {
  await render('/evidence')
  await vi.waitFor(
    async () => {
      await settle()
      expect(every('.vignette')).toHaveLength(vignettes.length)
    },
    { timeout: 20_000, interval: 50 },
  )
}

describe('the page about how well the check works', () => {
  it('tries every made-up person in this browser, and says how many came out as expected', async () => {
    await open()
    expect(heading()).toBe(t.title)
    const passed = every('.vignette[data-passed="true"]').length
    expect(textOf(document.querySelector('main [role="status"]'))).toMatch(
      new RegExp(`^${passed} of ${vignettes.length} `),
    )
    expect(passed).toBe(vignettes.length)
    expect(await barriers()).toEqual([])
  })

  it('tells of each what they say, what is expected and what came out', async () => {
    await open()
    const [{ vignette }] = vignettes as [(typeof vignettes)[number]]
    const card = every('.vignette').find((one) => textOf(one).includes(vignette.story))!
    for (const { say } of vignette.symptoms) expect(textOf(card)).toContain(say)
    expect(textOf(card)).toContain(vignette.expect.why)
    expect(textOf(card)).toContain(t.got)
  })

  it('runs again when asked', async () => {
    await open()
    await press(button(t.again))
    await vi.waitFor(() => expect(every('.vignette')).toHaveLength(vignettes.length), {
      timeout: 20_000,
    })
  })

  it('gives every figure with its denominator, its day, and what it does not show', async () => {
    await open()
    const figures = texts('.figures dd')
    expect(figures.length).toBeGreaterThan(15)
    for (const figure of figures) expect(figure).toMatch(/^\d+ of \d+$/)
    expect(textOf(document.querySelector('main'))).toContain(
      t.measured(measured.on, measured.cases),
    )
    for (const limit of t.limits) expect(texts('main li')).toContain(limit)
  })
})
