import { expect, test } from 'vitest'
import { measureChange } from '../../../scripts/simulate/change.ts'
import type { FrozenBlock } from '../../../service/statistics/freeze-block.ts'
import type { tellChange } from '../../../service/statistics/change.ts'

const opens = { kind: 'opens' } as const

test('where nothing has changed, hardly ever is more told: in larger numbers see `tests/long/simulate.test.ts`', () => {
  const { more, fewer, shown } = measureChange(
    { writers: 8, scene: 'ordinary weeks', effect: 0 },
    opens,
    150,
    7,
  )
  expect(shown).toBeGreaterThan(140)
  expect(more).toBeLessThanOrEqual(5)
  expect(fewer).toBeLessThanOrEqual(5)
})

test('where everybody opens more, that is told more often than not in a large group, and never the reverse', () => {
  const { more, fewer } = measureChange({ writers: 20, scene: 'ordinary weeks', effect: 0.15 }, opens, 30, 9)
  expect(more).toBeGreaterThan(50)
  expect(fewer).toBe(0)
})

test('a rule that compares two numbers and no spread is found out', () => {
  const share = ({ weeks }: FrozenBlock) => {
    const marked = (side: 'deficit' | 'possibility') =>
      weeks.reduce((sum, { orientations }) => sum + (orientations[side]?.marked ?? 0), 0)
    return marked('possibility') / (marked('possibility') + marked('deficit'))
  }
  const careless: typeof tellChange = ([before], [after]) =>
    share(after!) > share(before!) ? 'more' : 'fewer'
  const trial = { writers: 8, scene: 'ordinary weeks', effect: 0 } as const
  expect(measureChange(trial, opens, 60, 7, careless).more).toBeGreaterThan(30)
})
