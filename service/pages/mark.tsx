import type { Orientation } from '../../lexicon/engine/types.ts'
import { MARK_PATHS } from './tryout/mark-paths.ts'

/** The sign of an orientation, as it stands under words. The two differ in shape as well as colour. */
export function Mark({ kind }: { readonly kind: Orientation }) {
  return (
    <svg
      class={`mark ${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={MARK_PATHS[kind]} />
    </svg>
  )
}
