import { describe, expect, it } from 'vitest'
import type { Box } from '../../../extension/feedback/box.ts'
import { findMoved } from '../../../extension/feedback/drawing.ts'
import type { View } from '../../../extension/feedback/fields/field.ts'
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
const BOTTOM = 100

/** Measures spans in turn by `boxOf`, as fields do, and keeps in mind which. */
function measuring(boxesOf: (span: Span) => readonly Box[]) {
  const asked: Span[] = []
  const measure = (spans: readonly Span[], isEnough: NonNullable<View['isEnough']>) => {
    const last = spans.findIndex((span, at) => asked.push(span) && isEnough(boxesOf(span), at))
    return spans.slice(0, last < 0 ? spans.length : last + 1).map(boxesOf)
  }
  return { asked, measure }
}

describe('findMoved', () => {
  const [to, tre, fem] = REMARKS as [(typeof REMARKS)[0], (typeof REMARKS)[0], (typeof REMARKS)[0]]
  /** A letter more before *to*, or before *fem*. */
  const first = { text: 'enn to tre fire fem', remarks: [remarkAt(4, 6), remarkAt(7, 10), remarkAt(16, 19)] }
  const last = { text: 'en to tre fiire fem', remarks: [to, tre, remarkAt(16, 19)] }

  it('measures from the remark before the edit', () => {
    const { asked, measure } = measuring(boxOf)
    expect(findMoved(DRAWN, last.text, last.remarks, BOTTOM, measure)).toEqual({
      first: 2,
      boxes: [boxOf(last.remarks[2]!)],
    })
    expect(asked).toEqual(last.remarks.slice(1))
  })
  it('measures no further than to the first that has not moved', () => {
    const [moved, stands] = [first.remarks[0]!, first.remarks[1]!]
    const { asked, measure } = measuring((span) => boxOf(span === stands ? tre : span))
    expect(findMoved(DRAWN, first.text, first.remarks, BOTTOM, measure)).toEqual({
      first: 0,
      boxes: [boxOf(moved), boxOf(tre)],
    })
    expect(asked).toEqual([moved, stands])
  })
  it('measures no further than to the first that lies below as it did', () => {
    const below = [{ left: 0, top: 101, right: 10, bottom: 117 }]
    const drawn = { ...DRAWN, boxes: [boxOf(to), [], []] }
    const { asked, measure } = measuring((span) => (span === first.remarks[0] ? boxOf(span) : below))
    expect(findMoved(drawn, first.text, first.remarks, BOTTOM, measure)?.boxes).toHaveLength(2)
    expect(asked).toHaveLength(2)
  })
  it('goes on behind one that came into view from below', () => {
    const drawn = { ...DRAWN, boxes: [boxOf(to), [], []] }
    const { measure } = measuring(boxOf)
    expect(findMoved(drawn, first.text, first.remarks, BOTTOM, measure)?.boxes).toEqual(
      first.remarks.map(boxOf),
    )
  })
  it('leaves it where the remark before the edit has moved as well', () => {
    const { measure } = measuring((span) => boxOf(span === tre ? to : span))
    expect(findMoved(DRAWN, last.text, last.remarks, BOTTOM, measure)).toBeNull()
  })
  it('leaves it without a look where a remark came, went or grew, or nothing was written', () => {
    const never = () => {
      throw new Error('measured')
    }
    const { text, remarks } = last
    expect(findMoved(DRAWN, text, remarks.slice(1), BOTTOM, never)).toBeNull()
    expect(findMoved(DRAWN, text, [...remarks, remarkAt(19, 20)], BOTTOM, never)).toBeNull()
    expect(findMoved(DRAWN, text, [to, { ...tre, end: 10 }, remarks[2]!], BOTTOM, never)).toBeNull()
    expect(findMoved(DRAWN, TEXT, REMARKS, BOTTOM, never)).toBeNull()
  })
  it('has nothing to move behind the last remark', () => {
    const { asked, measure } = measuring(boxOf)
    expect(findMoved(DRAWN, `${TEXT}!`, REMARKS, BOTTOM, measure)).toEqual({ first: 3, boxes: [] })
    expect(asked).toEqual([fem])
  })
})
