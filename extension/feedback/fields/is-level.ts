import { parentOf } from './focus.ts'

/** Less than this is what computing leaves behind. */
const NOTHING = 1e-6

/**
 * True where the lines of a field run as they do on paper: from side to side, upright, whatever is above it. Where they
 * do not, a box in the viewport is no line of text, and a mark in it would lie across the words.
 */
export function isLevel(field: Element): boolean {
  if (!getComputedStyle(field).writingMode.startsWith('horizontal')) return false
  for (let above: Element | null = field; above; above = parentOf(above)) {
    const { transform, rotate, scale } = getComputedStyle(above)
    if (!/^(none|0deg|)$/.test(rotate) || scale.includes('-')) return false
    if (transform !== 'none' && !keepsLines(new DOMMatrixReadOnly(transform))) return false
  }
  return true
}

/** Moved and scaled at most: neither turned nor slanted, mirrored or tilted into the page. */
function keepsLines({ m11, m22, m12, m13, m14, m21, m23, m24, m31, m32 }: DOMMatrixReadOnly): boolean {
  const turns = [m12, m13, m14, m21, m23, m24, m31, m32]
  return m11 > 0 && m22 > 0 && turns.every((part) => Math.abs(part) < NOTHING)
}
