import { caching, everywhere, fresh, shared, type Policy } from './table.ts'

const found = '%{REQUEST_STATUS} -lt 400'
const html = '%{CONTENT_TYPE} =~ m#^text/html#'
const at = (pattern: RegExp) => `%{REQUEST_URI} =~ m#${pattern.source.replaceAll('\\/', '/')}#`

/** A header for the answers of which all the expressions are true. */
const set = (name: string, value: string, ...when: string[]) =>
  `Header always set ${name} "${value}"${when.length > 0 ? ` "expr=${when.join(' && ')}"` : ''}`

/** The file `.htaccess`, for any folder of an Apache server that lets folders set headers. */
export function htaccess(policies: readonly Policy[]): string {
  const names = [
    ...Object.keys(everywhere),
    'Cache-Control',
    'Access-Control-Allow-Origin',
    'Content-Security-Policy',
    'X-Frame-Options',
  ]
  const lines = [
    '# What the server sets for all its sites would be sent beside ours, or would keep clinics from showing the check.',
    ...names.map((name) => `Header unset ${name}`),
    'Header always unset X-Frame-Options',
    ...Object.entries(everywhere).map(([name, value]) => set(name, value)),
    set('Cache-Control', fresh),
    ...caching.map(([pattern, value]) => set('Cache-Control', value, found, at(pattern))),
    set('Access-Control-Allow-Origin', '*', found, at(shared)),
    // The last line that fits counts here.
    ...policies
      .toReversed()
      .map((policy, index) =>
        set('Content-Security-Policy', policy.value, html, ...(index > 0 ? [at(policy.at)] : [])),
      ),
    '# Once the whole site answers by https, and will for a year:',
    '# Header always set Strict-Transport-Security "max-age=31536000"',
  ]
  return [
    '# The self-check. Needs mod_headers, and `AllowOverride FileInfo` for this folder.',
    '<IfModule mod_headers.c>',
    ...lines.map((line) => `  ${line}`),
    '</IfModule>',
    '',
  ].join('\n')
}
