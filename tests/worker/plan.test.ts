import { describe, expect, it } from 'vitest'
import { wayFor } from '@/worker/plan'

const plan = {
  version: 'one',
  files: [
    'index.html',
    'check.html',
    'check/review.html',
    'about.html',
    'assets/index-abcdefgh.js',
  ],
  library: ['assets/celiac-disease-abcdefgh.js'],
  setup: ['setup.html', 'assets/setup-abcdefgh.js'],
}
const page = (path: string) => wayFor(path, true, plan)
const part = (path: string) => wayFor(path, false, plan)

describe('what was here once is here without a network', () => {
  it('its pages come as they were written', () => {
    expect(page('')).toEqual({ by: 'kept', file: 'index.html' })
    expect(page('index.html')).toEqual({ by: 'kept', file: 'index.html' })
    expect(page('about')).toEqual({ by: 'kept', file: 'about.html' })
    expect(page('about.html')).toEqual({ by: 'kept', file: 'about.html' })
    expect(page('setup')).toEqual({ by: 'kept', file: 'setup.html' })
  })

  it('pages that depend on answers come as an empty page of the same depth', () => {
    expect(page('check/age')).toEqual({ by: 'kept', file: 'check/review.html' })
    expect(page('results')).toEqual({ by: 'kept', file: 'check.html' })
  })

  it('an address with a slash at its end leads to the one without', () => {
    expect(page('about/')).toEqual({ by: 'redirect', to: 'about' })
    expect(page('setup/index.html')).toEqual({ by: 'redirect', to: 'setup' })
  })

  it('parts come from what is kept, a clinic’s file from the network while there is one', () => {
    for (const file of [plan.files.at(-1)!, plan.library[0]!, plan.setup[1]!])
      expect(part(file)).toEqual({ by: 'kept', file })
    expect(part('clinics/demo.json')).toEqual({ by: 'fresh', file: 'clinics/demo.json' })
  })

  it('a condition that was not read comes from the network', () => {
    expect(page('conditions/celiac-disease')).toEqual({
      by: 'network',
      otherwise: 'check/review.html',
    })
  })

  it.each(['inquiry', 'embed/v1/loader.js', 'somewhere/else', 'assets/index-of-old.js'])(
    'leaves %s to the network',
    (path) => {
      expect(page(path)).toEqual({ by: 'leave' })
      expect(part(path)).toEqual({ by: 'leave' })
    },
  )
})
