import type { Outcome } from './matrix.ts'
import type { BrowserName } from './rows.ts'

/** What came of the fields in one browser. */
export interface Results {
  readonly browser: BrowserName
  readonly outcomes: readonly Outcome[]
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']
const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' }

/** What is checked of every field, and what the column is called. */
const COLUMNS: readonly (readonly [check: string, title: string])[] = [
  ['apply', 'as typed'],
  ['undo', 'Ctrl+Z'],
  ['traces', 'no trace'],
]

/** `versions` as the browsers give them. */
export function drawTable(results: readonly Results[], versions: string): string {
  const signOf = (browser: BrowserName, name: string, check: string): string => {
    const outcomes = results.filter((one) => one.browser === browser).flatMap((one) => one.outcomes)
    const found = outcomes.find((one) => one.name === name && one.check === check)
    return found ? (found.isGood ? '✓' : '✗') : '–'
  }
  const all = results.flatMap(({ outcomes }) => outcomes)
  const namesOf = (isField: boolean) => [
    ...new Set(all.filter(({ check }) => isColumn(check) === isField).map(({ name }) => name)),
  ]
  const heads = BROWSERS.flatMap((browser) => COLUMNS.map(([, title]) => `${NAMES[browser]}: ${title}`))
  const fields = namesOf(true).map((name) => [
    name,
    ...BROWSERS.flatMap((browser) => COLUMNS.map(([check]) => signOf(browser, name, check))),
  ])
  const situations = namesOf(false).map((name) => {
    const { check } = all.find((one) => one.name === name && !isColumn(one.check))!
    return [name, ...BROWSERS.map((browser) => signOf(browser, name, check))]
  })
  return `# Fields

Where a note can be written, and what Tiltro does there. \`npm run fields\` tries all of it in real browsers and writes
this file; nothing here is written by hand. This was ${versions}.

✓ good · ✗ not good · – not tried

## Editors, frameworks and places

In each, three sentences are written by key, the middle one in bold where the field knows that.

- _As typed_: every remark has its mark at most 2 px from its words, and text that was there before has none. A
  suggestion is taken from the card: the editor's model, what it would save and its elements are what they were, with
  the old words replaced and nothing else; formatting is kept, and writing goes on behind it and within it.
- _Ctrl+Z_: one takes the suggestion back, the next what was written before it.
- _No trace_: after _not here_ the focus is back, and elements, attributes, styles and saved HTML of the field are those
  of the same field on a page where Tiltro is not switched on.

${table(['', ...heads], fields)}

## What happens to fields

Boxes are at most 2 px off wherever marks are looked at. Where a suggestion is taken, everything else stays as it was;
where a field does not take it, its text is what it was before and the card offers to copy. Where the lines of a field do
not run from side to side (turned, slanted, mirrored, from top to bottom) there are no marks, since they would lie across
the words: the card comes by key, the panel lists the remarks, and a suggestion goes in all the same.

${table(['', ...BROWSERS.map((browser) => NAMES[browser])], situations)}

## How, and what was not tried

Keys, pointer, pictures and zoom are those of the browsers' own protocols; input methods and dead keys compose by what the
browser itself has for them (in Firefox, its text input processor). Changes are tracked by a free plugin for ProseMirror, the
one of the big editors that has one: what CKEditor 5 and TinyMCE sell for it runs with a bought key alone, and was not
tried. CodeMirror 5 was tried set to _contenteditable_, and not as it comes, where no field holds its text.
`
}

const isColumn = (check: string): boolean => COLUMNS.some(([one]) => one === check)

/** Padded, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
