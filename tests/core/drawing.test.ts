import { expect, it } from 'vitest'
import { says } from '@/core/criterion'
import { drawingOf } from '@/core/drawing'
import { small } from '../support/small'

it('draws the questionnaire in its order, with an arrow from each answer that decides to what it decides', () => {
  expect(drawingOf(small)).toBe(`flowchart TD
  subgraph first-section
    chest{{urgent}}
    lines{{urgent}}
  end
  subgraph then-section
    age
    ask-an-adult
    skin
    course
  end
  first-section --> then-section
  chest -.-> lines
  age -.-> ask-an-adult
  age -.-> skin
  chest -.-> course
  skin -.-> course`)
})

it('draws one arrow where an answer decides on an item and on what it offers', () => {
  const gate = says('first', 'yes')
  const drawing = drawingOf({
    version: 1,
    sections: [
      {
        id: 'only',
        items: [
          { id: 'first', kind: 'choice', options: [{ id: 'yes' }] },
          {
            id: 'next',
            kind: 'choice',
            enableWhen: gate,
            options: [{ id: 'a', enableWhen: gate }],
          },
        ],
      },
    ],
  })
  expect(drawing.match(/-\.->/g)).toHaveLength(1)
  expect(drawing).not.toContain('-->')
})
