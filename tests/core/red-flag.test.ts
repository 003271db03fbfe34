import { describe, expect, it } from 'vitest'
import { NONE, NOT_SURE, SKIPPED, type Answers } from '@/core/answers'
import { all, any, says } from '@/core/criterion'
import { interrupts, keyOf, raisedBy, withoutRepeats, type RedFlag } from '@/core/red-flag'

const pain = says('chest', 'pain')
const flags: readonly RedFlag[] = [
  { id: 'cough', careLevel: 'days', when: says('chest', 'cough') },
  { id: 'pain', careLevel: 'same-day', when: pain, symptom: 'pain' },
  {
    id: 'heart',
    careLevel: 'emergency',
    when: all(pain, says('lines', 'spreading:yes')),
  },
]
const urgent = new Set(['chest', 'lines'])
const raised = (answers: Answers) => raisedBy(answers, flags, urgent)
const told = (answers: Answers) =>
  raised(answers).map(({ flag, careLevel }) => `${flag.id} ${careLevel}`)

describe('a red flag', () => {
  it('is raised by what was said, the most urgent first', () => {
    expect(told({ chest: ['cough', 'pain'], lines: ['spreading:yes'] })).toEqual([
      'heart emergency',
      'pain same-day',
      'cough days',
    ])
  })

  it('is not raised by silence, or by a sure no', () => {
    expect(raised({})).toEqual([])
    expect(raised({ chest: [NONE] })).toEqual([])
    expect(told({ chest: ['pain'], lines: ['spreading:no'] })).toEqual(['pain same-day'])
  })

  it.each([NOT_SURE, SKIPPED])('counts one level lower for %s, never as no', (way) => {
    expect(told({ chest: ['pain'], lines: [`spreading:${way}`] })).toEqual([
      'pain same-day',
      'heart same-day',
    ])
    expect(told({ chest: [way] })).toEqual(['pain days'])
  })

  it('is not lowered by a doubt beside a sure tick', () => {
    expect(told({ chest: ['pain', NOT_SURE] })).toEqual(['pain same-day'])
  })

  it('takes no doubt from items that are not urgent', () => {
    expect(raisedBy({ chest: [NOT_SURE] }, flags, new Set())).toEqual([])
  })
})

describe('a stop that was read', () => {
  it('speaks again when a doubt becomes sure', () => {
    const [unsure] = raised({ chest: [NOT_SURE] })
    const [sure] = raised({ chest: ['pain'] })
    expect([unsure!.sure, sure!.sure]).toEqual([false, true])
    expect([keyOf(unsure!), keyOf(sure!)]).toEqual(['pain?', 'pain'])
  })

  it('interrupts for an emergency and for the same day, and waits for the result otherwise', () => {
    const stops = raised({ chest: ['cough', 'pain'], lines: ['spreading:yes'] }).map((one) =>
      interrupts(one),
    )
    expect(stops).toEqual([true, true, false])
  })
})

describe('what is told once', () => {
  const names = (answers: Answers, of = flags) =>
    withoutRepeats(raisedBy(answers, of, urgent)).map(({ flag }) => flag.id)

  it('is a symptom that a warning at least as urgent already names', () => {
    expect(names({ chest: ['pain'], lines: ['spreading:yes'] })).toEqual(['heart'])
  })

  it('is not said again by a warning that is just as urgent', () => {
    const also: RedFlag = { id: 'also', careLevel: 'same-day', when: any(pain) }
    expect(names({ chest: ['pain'] }, [...flags, also])).toEqual(['also'])
  })

  it('is no symptom that the warning does not name, and no warning', () => {
    const other: RedFlag = {
      id: 'other',
      careLevel: 'emergency',
      when: says('skin', 'rash'),
    }
    expect(names({ chest: ['pain'], skin: ['rash'] }, [...flags, other])).toEqual(['other', 'pain'])
    const twin = { ...other, id: 'twin' }
    expect(names({ skin: ['rash'] }, [other, twin])).toEqual(['other', 'twin'])
  })

  it('is never the only word about a symptom', () => {
    expect(names({ chest: ['pain'] })).toEqual(['pain'])
    expect(names({ chest: ['pain'], lines: ['spreading:not-sure'] })).toContain('pain')
  })

  it('is not the more urgent word for a less urgent one', () => {
    const mild: RedFlag = { id: 'mild', careLevel: 'days', when: any(pain) }
    expect(names({ chest: ['pain'] }, [mild, ...flags])).toEqual(['pain', 'mild'])
  })
})
