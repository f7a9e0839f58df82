import { shape } from '../feedback/element.ts'
import { rateOf, type MirrorWeek } from './read-mirror.ts'

const WIDTH = 640
const HALF = 88
/** A bar is at most so wide, and stands at least so far from the next, px of the drawing. */
const BAR = 26
const GAP = 4
/** Rates below this fill the height: a drawing without any is no drawing, and small ones are no tall ones. */
const LEAST = 2
const DOT = 7

/**
 * The weeks as bars: what opens upwards in dots, what closes downwards in a bracket, both in 10 sentences. A week
 * without writing has no bar.
 *
 * @param label says what is drawn, for those who do not see it
 * @param nameOf a week as it is written under the line
 */
export function drawWeeks(
  weeks: readonly MirrorWeek[],
  label: string,
  nameOf: (week: string) => string,
): SVGElement {
  const step = Math.min(WIDTH / weeks.length, 3 * BAR)
  const bar = Math.min(BAR, step - GAP)
  const rates = weeks.flatMap((week) => [rateOf(week, 'possibility') ?? 0, rateOf(week, 'deficit') ?? 0])
  const scale = HALF / Math.max(LEAST, ...rates)
  const every = Math.ceil(64 / step)
  const middle = HALF + 8
  const parts = weeks.flatMap((week, i) => {
    const left = i * step + (step - bar) / 2
    const [opens, closes] = [rateOf(week, 'possibility'), rateOf(week, 'deficit')]
    const name = { x: left + bar / 2, y: 2 * middle + 14, 'text-anchor': 'middle' }
    return [
      ...(opens ? [dots(left, middle - 5, bar, opens * scale)] : []),
      ...(closes ? [bracket(left, middle + 5, bar, closes * scale)] : []),
      ...(i % every === 0 ? [shape('text', name, nameOf(week.week))] : []),
    ]
  })
  return shape(
    'svg',
    { class: 'weeks', role: 'img', 'aria-label': label, viewBox: `0 0 ${WIDTH} ${2 * middle + 20}` },
    shape('path', { class: 'line', d: `M0 ${middle}H${WIDTH}` }),
    ...parts,
  )
}

/** A column of dots, the last one cut where the height ends. */
function dots(left: number, bottom: number, width: number, height: number): SVGElement {
  const across = Math.max(1, Math.floor(width / DOT))
  const up = Math.max(1, Math.round(height / DOT))
  const inset = (width - (across - 1) * DOT) / 2
  const circles = Array.from({ length: across * up }, (_, n) =>
    shape('circle', {
      cx: left + inset + (n % across) * DOT,
      cy: bottom - DOT / 2 - Math.floor(n / across) * DOT,
      r: 2,
    }),
  )
  return shape('g', { class: 'opens' }, ...circles)
}

function bracket(left: number, top: number, width: number, height: number): SVGElement {
  const bottom = top + Math.max(5, height)
  const d = `M${left + 1} ${top}V${bottom - 4}q0 4 4 4H${left + width - 5}q4 0 4-4V${top}`
  return shape('path', { class: 'closes', d })
}

const SPARK = { width: 140, height: 22 }

/** One category over the weeks, as a line of steps, against the highest of all. */
export function drawSpark(rates: readonly (number | undefined)[], most: number): SVGElement {
  const { width, height } = SPARK
  const step = width / Math.max(1, rates.length)
  const path = rates
    .map((rate, i) => {
      if (rate === undefined) return ''
      const y = height - 1 - (rate / Math.max(most, 0.1)) * (height - 3)
      const start = i === 0 || rates[i - 1] === undefined ? 'M' : 'L'
      return `${start}${(i * step).toFixed(1)} ${y.toFixed(1)}H${((i + 1) * step).toFixed(1)}`
    })
    .join('')
  return shape(
    'svg',
    { class: 'spark', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}` },
    shape('path', { class: 'line', d: `M0 ${height - 0.5}H${width}` }),
    shape('path', { class: 'rate', d: path }),
  )
}
