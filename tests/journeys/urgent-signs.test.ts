import { describe, expect, it } from 'vitest'

describe('urgent signs', () => {
  it('are asked before anything else', () => {
    expect({}).toAskNext('urgent-signs')
  })

  it('lead straight on when none is there', () => {
    expect({ 'urgent-signs': ['none-of-these'] }).toAskNext('for-whom')
  })

  it('lead to their own follow-up on the very next page', () => {
    expect({ 'urgent-signs': ['jaundice'] }).toAskNext('urgent-first')
  })

  it('need no follow-up when they are emergencies as they stand', () => {
    expect({ 'urgent-signs': ['vision-loss'] }).toAskNext('for-whom')
  })

  it('ask again when another sign is ticked later', () => {
    const jaundice = { 'urgent-signs': ['jaundice'], 'urgent-first': ['jaundice:no'] }
    expect(jaundice).toAskNext('for-whom')
    expect({ ...jaundice, 'urgent-signs': ['jaundice', 'fainting'] }).toAskNext('urgent-first')
  })
})
