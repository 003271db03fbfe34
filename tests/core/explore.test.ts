import fc from 'fast-check'
import { it } from 'vitest'
import { questionnaire } from '@/content/questionnaire'
import { journeyThrough } from '@/core/journey'
import { redFlags, urgentItems } from '@/content/red-flags'
import { raisedBy } from '@/core/red-flag'
import { statusesIn } from '@/content/reading'
import { lots, randomWalk } from '../support/random'
it('walks', () => {
  let t=Date.now(); const time=(n:string)=>{console.log(n,Date.now()-t);t=Date.now()}
  const w=fc.sample(lots,{numRuns:100,seed:1}).map(l=>randomWalk(l,questionnaire)); time('gen 100')
  let s=1; const l=(n:number)=>{s=(s*1103515245+12345)%2147483648; return Math.floor(s/2147483648*n)}
  let p=0; for(let i=0;i<100;i++) p+=randomWalk(l,questionnaire).pages; time('lcg 100 pages '+p)
  for(const x of w) journeyThrough(questionnaire,x.given); time('100 journeys')
  const js=w.map(x=>journeyThrough(questionnaire,x.given)); time('100 journeys')
  for(const j of js) raisedBy(j.answers,redFlags,urgentItems); time('100 raised')
  for(const j of js) statusesIn(j.answers); time('100 statuses')
}, 60000)
