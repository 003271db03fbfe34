import { caching, everywhere, fresh, shared, type Policy } from './table.ts'

const map = (from: string, to: string, lines: readonly (readonly [string, string])[]) =>
  [
    `map $${from} $${to} {`,
    ...lines.map(([key, value]) => `  ${key} ${/^\$/.test(value) ? value : `"${value}"`};`),
    '}',
  ].join('\n')
const matching = (at: RegExp) => `"~${at.source.replaceAll('\\/', '/')}"`

/** What nginx needs to know before any server: which answer gets which header. */
export function nginxHttp(policies: readonly Policy[]): string {
  const special = policies.slice(0, -1)
  return [
    '# The self-check, part 1 of 2: include this file inside http { }.',
    map('status', 'self_check_found', [
      ['default', ''],
      ['~^[23]', '$uri'],
    ]),
    map('self_check_found', 'self_check_cache', [
      ['default', fresh],
      ...caching.map(([at, value]) => [matching(at), value] as const),
    ]),
    map('self_check_found', 'self_check_share', [
      ['default', ''],
      [matching(shared), '*'],
    ]),
    map('sent_http_content_type', 'self_check_page', [
      ['default', ''],
      ['~^text/html', '$uri'],
    ]),
    map('self_check_page', 'self_check_policy', [
      ['""', ''],
      ...special.map(({ at, value }) => [matching(at), value] as const),
      ['default', policies.at(-1)!.value],
    ]),
    '',
  ].join('\n')
}

/** What nginx adds to each answer of one server. An empty value adds nothing. */
export const nginxServer = () =>
  [
    '# The self-check, part 2 of 2: include this file inside server { }, or inside the location of its folder.',
    '# A location that has an add_header of its own loses all of these: include this file there as well.',
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $self_check_cache always;',
    'add_header Access-Control-Allow-Origin $self_check_share always;',
    'add_header Content-Security-Policy $self_check_policy always;',
    '# Once the whole site answers by https, and will for a year:',
    '# add_header Strict-Transport-Security "max-age=31536000" always;',
    '',
    'absolute_redirect off;',
    '# In a folder, write its address before this one: /folder/404.html.',
    'error_page 404 /404.html;',
    '',
  ].join('\n')
