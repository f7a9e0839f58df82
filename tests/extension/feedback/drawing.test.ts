import { describe, expect, it } from 'vitest'
import type { Box } from '../../../extension/feedback/box.ts'
import { stands } from '../../../extension/feedback/drawing.ts'
import type { Span } from '../../../lexicon/engine/types.ts'
import { remarkAt } from './remark-at.ts'

const TEXT = 'en to tre fire fem'
/** *to*, *tre* and *fem*. */
const REMARKS = [remarkAt(3, 5), remarkAt(6, 9), remarkAt(15, 18)]
/** Each letter 10 px wide, all on one line. */
const boxOf = ({ start, end }: Span): readonly Box[] => [
  { left: start * 10, top: 0, right: end * 10, bottom: 16 },
]
const DRAWN = { text: TEXT, remarks: REMARKS, boxes: REMARKS.map(boxOf) }
describe('stands', () => {
  const [to, tre, fem] = REMARKS as [(typeof REMARKS)[0], (typeof REMARKS)[0], (typeof REMARKS)[0]]
  const text = 'en to tre fiire fem'
  const moved = [to, tre, { ...fem, start: 16, end: 19 }]

  it('measures the remarks on both sides of the edit, and no others', () => {
    const asked: Span[] = []
    const answer = stands(DRAWN, text, moved, (spans) => {
      asked.push(...spans)
      return [boxOf(tre), boxOf(fem)]
    })
    expect(asked).toEqual(moved.slice(1))
    expect(answer).toBe(true)
  })
  it('says no where the one behind it has moved', () => {
    expect(stands(DRAWN, text, moved, (spans) => spans.map(boxOf))).toBe(false)
  })
  it('says no where the one before it has moved', () => {
    expect(stands(DRAWN, text, moved, () => [boxOf(to), boxOf(fem)])).toBe(false)
  })
  it('says no where one was wrapped', () => {
    expect(stands(DRAWN, text, moved, () => [boxOf(tre), [...boxOf(fem), ...boxOf(to)]])).toBe(false)
  })
  it('says no without a look where a remark came, went or grew', () => {
    const never = () => {
      throw new Error('measured')
    }
    expect(stands(DRAWN, text, moved.slice(1), never)).toBe(false)
    expect(stands(DRAWN, text, [...moved, remarkAt(19, 20)], never)).toBe(false)
    expect(stands(DRAWN, text, [to, { ...tre, end: 10 }, moved[2]!], never)).toBe(false)
  })
  it('has nothing to measure behind the last remark but that', () => {
    expect(stands(DRAWN, `${TEXT}!`, REMARKS, (spans) => spans.map(boxOf))).toBe(true)
    expect(stands(DRAWN, `${TEXT}!`, REMARKS, () => [boxOf(to)])).toBe(false)
  })
})
