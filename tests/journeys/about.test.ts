import { describe, expect, it } from 'vitest'

const well = { 'urgent-signs': ['none-of-these'] }
const grown = { ...well, 'for-whom': 'self', age: '30-39' }

describe('about the person', () => {
  it('asks how urgent a child’s state is as soon as the age is known', () => {
    expect({ ...well, 'for-whom': 'child', age: 'under-5' }).toAskNext('urgent-child')
    expect({ ...well, 'for-whom': 'child', age: '16-29' }).toAskNext('sex')
  })

  it('keeps the child’s safety page when the age of a child is not said', () => {
    expect({ ...well, 'for-whom': 'child', age: 'prefer-not-to-say' }).toAskNext('urgent-child')
  })

  it('suggests an adult to someone under 16 who checks alone', () => {
    expect({ ...well, 'for-whom': 'self', age: '10-15' }).toAskNext('ask-an-adult')
  })

  it('asks about pregnancy only where it can apply', () => {
    expect({ ...grown, sex: 'female' }).toAskNext('pregnancy')
    expect({ ...grown, sex: 'prefer-not-to-say' }).toAskNext('pregnancy')
    expect({ ...grown, sex: 'male' }).toAskNext('ancestry')
    expect({ ...grown, age: '70-plus', sex: 'female' }).toAskNext('ancestry')
  })

  it('goes on to the family however ancestry is answered', () => {
    for (const said of [['black'], ['prefer-not-to-say'], 'skipped'])
      expect({ ...grown, sex: 'male', ancestry: said }).toAskNext('family')
  })
})
