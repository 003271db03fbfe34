import { it } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { useSelfCheckStore } from '@/stores/self-check'
import { useResultStore } from '@/stores/result'
import { questionnaire } from '@/content/questionnaire'
import { allOf } from '../support/answers'

it('levels', () => {
  const out: string[] = []
  for (const o of (questionnaire.sections[0]!.items[0] as any).options) {
    setActivePinia(createPinia())
    const c = useSelfCheckStore()
    c.answer('urgent-signs', [o.id])
    out.push([o.id, c.raised.map((r: any) => r.flag.id + ':' + r.careLevel), c.interrupted, JSON.stringify(c.next)].join(' '))
  }
  for (const w of [{}, {'first-symptoms':['fatigue']}, {'first-symptoms':['fatigue'], effect: 'much'},{'first-symptoms':['fatigue'], onset:['fatigue:weeks'], effect:'none'},{'first-symptoms':['joint-pain']}, {'first-symptoms':['joint-pain'], joints:['joint-swelling','morning-stiffness','small-joints-both-sides'], hands: ['raynaud']}] as any[]) {
    setActivePinia(createPinia())
    const c = useSelfCheckStore()
    c.restore({ given: allOf(w), seen: [], lost: [] })
    const r = useResultStore()
    out.push(JSON.stringify(w) + ' ' + r.careLevel + ' ' + c.raised.map((x: any) => x.flag.id).join() + ' ' + r.matches.map((m) => m.condition.id + ':' + m.overlap).join(' '))
  }
  console.log(out.join('\n'))
  console.log(JSON.stringify(allOf({'first-symptoms':['fatigue']})))
})
