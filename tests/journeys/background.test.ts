import { describe, expect, it } from 'vitest'

const before = {
  'urgent-signs': ['none-of-these'],
  'for-whom': 'self',
  age: '30-39',
  sex: 'male',
  ancestry: ['prefer-not-to-say'],
}

describe('family and health', () => {
  it('asks which disease only when a relative has one', () => {
    expect({ ...before, family: 'yes' }).toAskNext('family-which')
    for (const said of ['no', 'not-sure', 'adopted', 'skipped'])
      expect({ ...before, family: said }).toAskNext('own-conditions')
  })

  it('asks about conditions, medicines, what came before and smoking, in this order', () => {
    const known = { ...before, family: 'no', 'own-conditions': ['none-of-these'] }
    expect(known).toAskNext('medicines')
    expect({ ...known, medicines: ['not-sure'] }).toAskNext('before')
    expect({ ...known, medicines: ['not-sure'], before: ['none-of-these'] }).toAskNext('smoking')
  })

  it('does not ask whether a small child smokes', () => {
    const child = { ...before, 'for-whom': 'child', age: 'under-5', 'urgent-child': yes('no') }
    expect({
      ...child,
      family: 'no',
      'own-conditions': ['none-of-these'],
      medicines: ['none-of-these'],
      before: ['none-of-these'],
    }).toAskNext('first-symptoms')
  })
})

/** Every line of the child's page, answered the same. */
function yes(said: string) {
  const lines = [
    'hard-to-wake',
    'breathing',
    'color',
    'seizure',
    'stiff-neck-spots',
    'green-vomit',
    'no-urine',
  ]
  return [...lines.map((line) => `child-${line}:${said}`), `baby-fever:${said}`]
}
