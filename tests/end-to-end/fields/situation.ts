import type { FieldRow } from './rows.ts'
import type { ServedFields } from './start-fields.ts'
import type { Tab } from './tab.ts'

/** Something that happens to a field, or that a person does with one. */
export interface Situation {
  readonly name: string
  readonly act: (tab: Tab, served: ServedFields) => Promise<void>
  /** Tried in the long tests alone. */
  readonly isLong?: boolean
}

export const atLength = (situations: readonly Situation[]): readonly Situation[] =>
  situations.map((one) => ({ ...one, isLong: true }))

export const TEXTAREA: FieldRow = { name: 'textarea', path: '/editor/plain?tag=textarea', kind: 'text' }
export const RICH: FieldRow = {
  name: 'contenteditable',
  path: '/editor/plain?tag=div',
  kind: 'rich',
  bolds: true,
}
export const BOTH: readonly FieldRow[] = [TEXTAREA, RICH]

/** The same in a text field and in an editable element. */
export const inBoth = (
  name: string,
  act: (tab: Tab, row: FieldRow, served: ServedFields) => Promise<void>,
): readonly Situation[] =>
  BOTH.map((row) => ({ name: `${row.name} ${name}`, act: (tab, served) => act(tab, row, served) }))

/** What the page of a field has published of it; for functions that run there. */
export interface FieldPage {
  noteEditor: {
    root: () => HTMLElement
    readonly saved: () => string
    readonly model: () => string
  }
}
