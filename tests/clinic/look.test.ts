// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { wear } from '@/clinic/look'

const accent = { light: '#12565c', dark: '#7fd0c9' }
const root = document.documentElement
beforeEach(() => wear(root, undefined))

it('a page takes on the colors and the theme of its clinic', () => {
  wear(root, { theme: 'dark', accent })
  expect(root.dataset.theme).toBe('dark')
  expect(root.hasAttribute('data-accent')).toBe(true)
  expect(root.style.getPropertyValue('--accent-light')).toBe('#12565c')
  expect(root.style.getPropertyValue('--accent-dark')).toBe('#7fd0c9')
})

it('the theme of the address comes before the clinic’s, and auto leaves it to the device', () => {
  wear(root, { theme: 'dark' }, 'light')
  expect(root.dataset.theme).toBe('light')
  wear(root, { theme: 'dark' }, 'auto')
  expect(root.hasAttribute('data-theme')).toBe(false)
})

it('nothing of one clinic stays with the next', () => {
  wear(root, { theme: 'dark', accent })
  wear(root, { theme: 'auto' })
  expect(root.hasAttribute('data-theme')).toBe(false)
  expect(root.hasAttribute('data-accent')).toBe(false)
  expect(root.getAttribute('style') ?? '').toBe('')
})
