import type { Orientation, Remark } from '../../../lexicon/engine/types.ts'
import { shape } from '../element.ts'
import { placeSigns, type Sign } from './place-signs.ts'

const WIDTH = 320
/** Between the line and the first level, and from level to level. */
const AWAY = 13
const LEVEL = 13
const LEAST = 15
const GAP = 5

/** What the two ends of the line are called. */
interface Ends {
  readonly start: string
  readonly end: string
}

/** Draws the note as a line from beginning to end, with the marks of its words: what opens above, what closes below. */
export function drawThread(svg: SVGElement, remarks: readonly Remark[], length: number, ends: Ends): void {
  const signs = placeSigns(remarks, Math.max(1, length), LEAST / WIDTH, GAP / WIDTH)
  const roomFor = (side: Orientation) => {
    const levels = signs.filter(({ orientation }) => orientation === side).map(({ level }) => level)
    return AWAY + Math.max(0, ...levels) * LEVEL + 10
  }
  const middle = roomFor('possibility')
  const height = middle + roomFor('deficit') + 12
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`)
  svg.replaceChildren(
    shape('path', { class: 'note', d: `M0 ${middle}H${WIDTH}` }),
    ...signs.map((sign) => shape('path', { class: sign.orientation, d: pathOf(sign, middle) })),
    shape('text', { x: 0, y: height - 1 }, ends.start),
    shape('text', { x: WIDTH, y: height - 1, 'text-anchor': 'end' }, ends.end),
  )
}

function pathOf({ orientation, from, to, level }: Sign, middle: number): string {
  const [left, right] = [from * WIDTH + 1.5, to * WIDTH - 1.5]
  const away = AWAY + level * LEVEL
  if (orientation === 'possibility') return `M${left} ${middle - away}H${right}`
  const y = middle + away
  return `M${left} ${y - 4}v2q0 2 2 2H${right - 2}q2 0 2-2v-2`
}
