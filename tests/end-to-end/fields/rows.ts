import type { CheckName } from './checks.ts'

export type BrowserName = 'chromium' | 'firefox'

/** A field in the matrix, and how its page is opened. */
export interface FieldRow {
  readonly name: string
  /** Below the origin of the tests' own pages. */
  readonly path: string
  /** A text field holds plain text; a rich one has text nodes that can be measured. */
  readonly kind: 'text' | 'line' | 'rich'
  /** Bold by Ctrl+B, so that a test can see whether it is kept. */
  readonly bolds?: boolean
  /** What has to be the case in Firefox as well. */
  readonly isCore?: boolean
  /** The frame that it stands in, by a part of its address, where the page around may not look inside. */
  readonly frame?: string
  /** The editor takes this long to be ready for the next key, ms. */
  readonly settles?: number
  /** Keys that rest this long begin a new step in the editor's own undo, ms. */
  readonly rest?: number
  /** What is checked of it, where that is not all. */
  readonly checks?: readonly CheckName[]
  /** The editor takes changes only from its own keys. */
  readonly refuses?: boolean
  readonly remark?: string
}

const editor = (name: string, path: string, more: Partial<FieldRow> = {}): FieldRow => ({
  name,
  path: `/editor/${path}`,
  kind: 'rich',
  bolds: true,
  ...more,
})

const bound = (framework: string): readonly FieldRow[] =>
  (['textarea', 'input'] as const).map((tag) => ({
    name: `${tag} bound by ${framework}`,
    path: `/editor/${framework.toLowerCase()}?tag=${tag}`,
    kind: tag === 'input' ? 'line' : 'text',
  }))

const plain = (name: string, query: string, more: Partial<FieldRow> = {}): FieldRow => ({
  name,
  path: `/editor/plain?${query}`,
  kind: /tag=div|design/.test(query) ? 'rich' : 'text',
  isCore: true,
  ...more,
})

/** Fields of the browser itself, and editors. */
export const EDITORS: readonly FieldRow[] = [
  plain('textarea', 'tag=textarea'),
  plain('input', 'tag=input', { kind: 'line' }),
  plain('contenteditable', 'tag=div', { bolds: true }),
  plain('contenteditable, plain text only', 'tag=div&editable=plaintext-only&space=pre-wrap', {
    isCore: false,
  }),
  ...['React', 'Vue', 'Angular'].flatMap(bound),
  editor('CKEditor 5', 'ckeditor5', { isCore: true }),
  editor('CKEditor 4, in a frame', 'ckeditor4'),
  editor('CKEditor 4, inline', 'ckeditor4?inline'),
  editor('TinyMCE, in a frame', 'tinymce', { isCore: true }),
  editor('TinyMCE, inline', 'tinymce?inline', { isCore: true }),
  editor('Quill', 'quill', { rest: 1100 }),
  editor('ProseMirror', 'prosemirror', { isCore: true, rest: 600 }),
  editor('Tiptap', 'tiptap', { rest: 600 }),
  editor('Lexical', 'lexical', { rest: 400 }),
  editor('Slate', 'slate'),
  editor('Draft.js', 'draft'),
  // It reads from what it has drawn whether bold is on, and draws a moment after the keys.
  editor('Trix', 'trix', { bolds: false, settles: 100 }),
  editor('CodeMirror 6', 'codemirror6', { bolds: false, rest: 600 }),
  editor('CodeMirror 5, contenteditable', 'codemirror5?contenteditable', { bolds: false, rest: 1300 }),
]

/** Where fields stand. */
export const PLACES: readonly FieldRow[] = [
  plain('frame of the same origin', 'tag=div&in=same'),
  plain('frame of another origin', 'tag=textarea', {
    path: '/other-origin',
    frame: 'other.localhost',
  }),
  plain('frame with srcdoc', 'tag=textarea&in=srcdoc'),
  plain('frame with about:blank', 'tag=div&in=blank'),
  plain('frame filled by document.write', 'tag=div&in=written'),
  plain('frame in design mode', 'tag=div&in=design'),
  plain('open shadow root, textarea', 'tag=textarea&in=open'),
  plain('open shadow root, contenteditable', 'tag=div&in=open'),
  plain('closed shadow root, textarea', 'tag=textarea&in=closed'),
  plain('closed shadow root, contenteditable', 'tag=div&in=closed'),
  plain('closed shadow root in an open one', 'tag=textarea&in=nested'),
  plain('page with the strictest policy and Trusted Types', '', { path: '/strict' }),
]

const ALL = [...EDITORS, ...PLACES]
const LATER: readonly CheckName[] = ['undo', 'traces']

/** With every change: all of what most people write in, and that a suggestion is taken wherever such fields stand. */
export const ALL_IN_SHORT: readonly FieldRow[] = ALL.filter(({ isCore }) => isCore).map((row) =>
  EDITORS.includes(row) ? row : { ...row, checks: ['apply'] },
)
/** For the long tests: the rest of what is checked of these, and all other fields. */
export const ALL_AT_LENGTH: readonly FieldRow[] = ALL.filter(
  (row) => !row.isCore || PLACES.includes(row),
).map((row) => (row.isCore ? { ...row, checks: LATER } : row))
/** The same for a browser in which only what most people write in is tried with every change. */
export const CORE_IN_SHORT: readonly FieldRow[] = EDITORS.filter(({ isCore }) => isCore).map((row) => ({
  ...row,
  checks: ['apply'],
}))
export const CORE_AT_LENGTH: readonly FieldRow[] = ALL.map((row) =>
  row.isCore && EDITORS.includes(row) ? { ...row, checks: LATER } : row,
)
