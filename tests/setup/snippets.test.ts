import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  forAdministrators,
  forAuthors,
  pinned,
  plainFrame,
  scriptOf,
  type Place,
} from '@/setup/snippets'

const place: Place = {
  home: 'https://check.example/',
  slug: 'your-clinic',
  version: '1.2.3',
  hash: 'sha384-abc',
  link: 'Start the symptom self-check (opens in a new tab)',
  title: 'Symptom self-check',
}

it('gives administrators what the README tells developers', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const line of forAdministrators(place).split('\n')) expect(readme).toContain(line)
})

it('gives authors nothing that an editor takes out', () => {
  expect(forAuthors(place)).not.toMatch(/<(script|iframe|self-check)/)
  expect(forAuthors(place)).toMatch(/^<div [^>]*data-self-check="1" data-clinic="your-clinic"/)
  expect(scriptOf(place)).toContain('src="https://check.example/embed/v1/loader.js"')
})

it('leaves a way to the check in every variant, for people without scripts', () => {
  for (const lines of [forAdministrators, forAuthors, plainFrame, pinned])
    expect(lines(place)).toContain(
      '<a href="https://check.example/?clinic=your-clinic" target="_blank" rel="noopener">',
    )
})

it('pins the loader of this version by its hash, or offers nothing while the hash is not known', () => {
  expect(pinned(place)).toContain(
    'src="https://check.example/embed/1.2.3/loader.js" integrity="sha384-abc" crossorigin="anonymous"',
  )
  expect(pinned({ ...place, hash: undefined })).toBeUndefined()
})
