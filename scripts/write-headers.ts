// Writes into `dist` what hosts need to send the right headers; which those are stands in `headers/table.ts`.
import { writeFileSync } from 'node:fs'
import { htaccess } from './headers/apache.ts'
import { nginxHttp, nginxServer } from './headers/nginx.ts'
import { filesIn, originsIn, policiesIn } from './headers/policies.ts'
import { underscoreHeaders } from './headers/underscore-headers.ts'

const dist = 'dist'
const origins = originsIn(dist)
const policies = policiesIn(dist, origins)
const configuration = {
  '.htaccess': htaccess(policies),
  'nginx-http.conf': nginxHttp(policies),
  'nginx-server.conf': nginxServer(),
}
const files = filesIn(dist).filter((file) => file !== '_headers' && !(file in configuration))
const all = { ...configuration, _headers: underscoreHeaders(files, policies) }
for (const [name, text] of Object.entries(all)) writeFileSync(`${dist}/${name}`, text)
console.log(`dist: headers for ${origins.length} origins that may show the check`)
