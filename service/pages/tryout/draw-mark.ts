import type { Orientation } from '../../../lexicon/engine/types.ts'
import { shape } from './element.ts'
import { MARK_PATHS } from './mark-paths.ts'

/** The sign of an orientation, as the page's own parts draw it. */
export const drawMark = (kind: Orientation): SVGElement =>
  shape(
    'svg',
    { class: `mark ${kind}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    shape('path', { d: MARK_PATHS[kind] }),
  )
