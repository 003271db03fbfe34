import { describe, expect, it } from 'vitest'
import { safeUrl } from '@/clinic/safe-url'

const origins = new Set(['https://clinic.example', 'https://booking.clinic.example:8443'])
const safe = (raw: unknown) => safeUrl(raw, { origins })

describe('an address of the clinic itself', () => {
  it.each([
    'https://clinic.example/',
    'https://clinic.example/inquiry',
    'https://clinic.example/inquiry?subject=question&lang=en',
    'https://clinic.example/inquiry#form',
    'https://clinic.example:443/inquiry',
    'https://booking.clinic.example:8443/new',
    'https://clinic.example/%C3%BCber-uns',
  ])('is linked to: %s', (raw) => {
    expect(safe(raw)).toBe(new URL(raw).href)
  })

  it('is written the way a browser reads it', () => {
    expect(safe('HTTPS://CLINIC.EXAMPLE/Inquiry')).toBe('https://clinic.example/Inquiry')
    expect(safe('https://clinic\uFF0Eexample/Inquiry')).toBe('https://clinic.example/Inquiry')
  })
})

describe('a hostile address is never linked to', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript://clinic.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://clinic.example/3f0c8f6a',
    'filesystem:https://clinic.example/temporary/a.html',
    'intent://clinic.example/#Intent;scheme=https;end',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:inquiry@clinic.example',
    'tel:112',
    'ftp://clinic.example/',
    'http://clinic.example/',
    'view-source:https://clinic.example/',
  ])('because of its scheme: %j', (raw) => {
    expect(safe(raw)).toBeUndefined()
  })

  it.each([
    'https://evil.example/',
    'https://clinic.example.evil.example/',
    'https://evil.example/https://clinic.example/',
    'https://evil.example?https://clinic.example/',
    'https://sub.clinic.example/',
    'https://clinic.example:8443/',
    'https://clinic.example:80/',
    'https://booking.clinic.example/',
    'https://clinic.example@evil.example/',
    'https://clinic.example:secret@evil.example/',
    'https://someone@clinic.example/',
    'https://someone:secret@clinic.example/',
    'https://clinic\uFF0Eexample.evil.example/',
    'https://clinic.example。evil.example/',
    'https://clіnic.example/',
    'https://clinic.example./',
    'https://[::1]/',
    'https://127.0.0.1/',
    '//evil.example/',
    '/inquiry',
    'clinic.example/inquiry',
  ])('because of where it leads: %s', (raw) => {
    expect(safe(raw)).toBeUndefined()
  })

  it.each([
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https:clinic.example',
    'https:\\\\clinic.example\\inquiry',
    'https://clinic.example\\@evil.example/',
    'https://evil.example\\.clinic.example/',
    'https://clinic.example/a\\b',
    ' https://clinic.example/',
    'https://clinic.example/ ',
    'https://clinic.example/a b',
    'https://clinic.example/\tinquiry',
    'https://clinic.example/\ninquiry',
    'https://clinic.example/\u0001',
    'https://clinic.example/\u200binquiry',
    'https://clinic.example/\u202egnp.exe',
    'https://clinic\u00adexample/',
    '\ufeffhttps://clinic.example/',
    'https://',
    'https://clinic.example:99999/',
    '',
  ])('because of how it is written: %j', (raw) => {
    expect(safe(raw)).toBeUndefined()
  })

  it.each([
    undefined,
    null,
    42,
    true,
    {},
    [],
    ['https://clinic.example/'],
    new URL('https://clinic.example/'),
  ])('because it is no text: %o', (raw) => {
    expect(safe(raw)).toBeUndefined()
  })

  it('because it is too long', () => {
    const start = 'https://clinic.example/'
    expect(safe(start + 'a'.repeat(512 - start.length))).toHaveLength(512)
    expect(safe(start + 'a'.repeat(513 - start.length))).toBeUndefined()
  })

  it('because the clinic names no origin', () => {
    expect(safeUrl('https://clinic.example/', { origins: new Set() })).toBeUndefined()
  })
})
