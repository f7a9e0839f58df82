import type { Span } from '../../../lexicon/engine/types.ts'
import type { Box } from '../box.ts'
import type { InsertedBy } from './insert-text.ts'

/** What is looked at of a field. */
export interface View {
  /** The part of the viewport in which the field shows text. */
  readonly window: Box
  /** This one has its boxes wherever it lies. */
  readonly always: Span | undefined
  /** What was measured a moment ago holds where the text is the same: nobody waits for a key. */
  readonly isTyping: boolean
  /** Told of the boxes of each span in turn: true where those behind it need not be measured. */
  readonly isEnough?: (boxes: readonly Box[], at: number) => boolean
}

/** What the view needs of a field, whatever it is made of. Offsets are UTF-16 code units in what `read` gives. */
export interface Field {
  readonly element: HTMLElement
  readonly read: () => string
  /**
   * For each span its boxes, one a line, where they would be painted in the viewport if nothing cut them off. Spans
   * are sorted; those that lie outside the view altogether may have none. They end with the first of which `view` says that
   * it is enough.
   */
  readonly measure: (text: string, spans: readonly Span[], view: View) => readonly (readonly Box[])[]
  /** The part of the viewport in which the field shows text, were nothing around it scrolled. */
  readonly window: () => Box
  /** Something that decides the place of the glyphs may have changed: measure anew next time. */
  readonly invalidate: () => void
  /** The page has changed a style of the field or of what is around it: what was measured of lines may be otherwise. */
  readonly restyle: () => void
  /** Lets go of every copy of the text that drawing needs. */
  readonly forget: () => void
  /** Where the caret stands; null when it is not in the field. */
  readonly caret: () => number | null
  /** Remembers the selection; the answer puts it, and the focus, back. */
  readonly keepSelection: () => () => void
  /** Puts the focus into the field and the caret at this offset. */
  readonly setCaret: (offset: number) => void
  /**
   * Selects the span and lets the editor take notice. False where the span may not be edited, or does not stay
   * selected.
   */
  readonly select: (span: Span) => Promise<boolean>
  /**
   * Puts text in place of what is selected, through the editor's or the browser's own editing, so that the page's undo
   * and its listeners see it as typing. Says nothing about success: read the field.
   *
   * @param kept UTF-16 units with which the text begins and which are selected: the rest may go in behind them.
   */
  readonly insert: (text: string, kept?: number) => Promise<InsertedBy>
  /** Stops watching the element and takes away what was made for it. */
  readonly release: () => void
}
