import { expect } from 'vitest'
import { checkMarks } from './check-marks.ts'
import { checkRefusal } from './check-row.ts'
import { EDITORS, type FieldRow } from './rows.ts'
import { atLength, inBoth, RICH, TEXTAREA, type FieldPage, type Situation } from './situation.ts'
import type { Tab } from './tab.ts'
import { remarksOf } from '../notes.ts'
import { rest, waitFor, waitUntil } from './wait-until.ts'
import {
  call,
  goToEnd,
  isInCard,
  MARKED,
  OLD,
  openRow,
  openWritten,
  replaceLast,
  see,
  SUGGESTION,
  TEXT,
  takeSuggestion,
  waitForMarks,
  waitForModel,
  writeRow,
} from './write.ts'

/** Takes the suggestion: nothing else is another. */
async function checkTaking(tab: Tab): Promise<void> {
  const { saved } = await see(tab)
  await takeSuggestion(tab)
  const look = async () => (await see(tab)).saved
  await waitFor('the suggestion in the field', look, replaceLast(saved, OLD, SUGGESTION.text))
}

/** Both are written in; what is taken in the one is not to be seen in the other, nor taken back by its Ctrl+Z. */
async function writeInTwo(tab: Tab, origin: string): Promise<void> {
  await openWritten(tab, origin, TEXTAREA)
  const first = await see(tab)
  await tab.run(() => {
    const field = document.createElement('div')
    field.contentEditable = 'true'
    field.textContent = 'Nyt: '
    document.querySelector('#editor')!.append(field)
    const { noteEditor } = globalThis as unknown as FieldPage
    const { root } = noteEditor
    ;(globalThis as unknown as { choose: object }).choose = (isSecond: boolean) =>
      (noteEditor.root = isSecond ? () => field : root)
    noteEditor.root = () => field
  }, undefined)
  const choose = (isSecond: boolean) =>
    tab.run((wanted) => {
      ;(globalThis as unknown as { choose: (isSecond: boolean) => void }).choose(wanted)
    }, isSecond)
  await writeRow(tab, RICH)
  await waitForMarks(tab, 2 * MARKED.length)
  const { text } = await see(tab)
  const marks = await call<readonly (readonly { readonly top: number }[])[]>(tab, 'marks')
  const below = marks.findIndex(([box]) => box!.top > marks[0]![0]!.top + 30)
  expect(below).toBeGreaterThanOrEqual(0)
  await takeSuggestion(tab, below + 1)
  const look = async () => (await see(tab)).text
  await waitFor('the suggestion in the second', look, replaceLast(text, OLD, SUGGESTION.text))
  await choose(false)
  expect((await see(tab)).text).toBe(first.text)
  await choose(true)
  await tab.press('Control+z')
  await waitFor('the second as it was', look, text)
  await choose(false)
  expect((await see(tab)).text).toBe(first.text)
}

/** A long note of earlier days, and the sentences of today. */
async function writeLong(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await tab.run(() => {
    const root = (globalThis as unknown as FieldPage).noteEditor.root()
    const sentence = 'Vi har talt om aftalen i dag, og planen er den samme som sidst. '
    const lines = Array.from({ length: 500 }, (_, i) => `${i}. ${sentence.repeat(3)}`)
    if (root.tagName === 'TEXTAREA') (root as HTMLTextAreaElement).value = `${lines.join('\n')}\nNyt: `
    else {
      const blocks = [...lines, 'Nyt:'].map((line) => {
        const block = document.createElement('p')
        block.textContent = line
        return block
      })
      root.replaceChildren(...blocks)
    }
  }, undefined)
  expect((await see(tab)).text.length).toBeGreaterThan(95_000)
  // The middle of what can be seen is clicked, the end is written in.
  await writeRow(tab, { ...row, bolds: false })
  await waitForMarks(tab, MARKED.length)
  await checkMarks(tab, row)
  await checkTaking(tab)
}

/** What Word puts into the clipboard, in short. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal { mso-style-unhide: no; margin: 0cm; font-size: 11.0pt } --></style></head>
<body lang=DA><!--StartFragment--><p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=DA style='font-size:11.0pt;mso-fareast-language:DA'>Hun er umotiveret. <b style='mso-bidi-font-weight:normal'>Han er doven</b>. Hun er ressourcesvag.<o:p></o:p></span></p><!--EndFragment--></body></html>`

/** From one chord of keys to the next, ms. */
const NEXT_KEY = 200

/** Copied elsewhere, pasted by the writer: it is theirs. */
async function paste(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await tab.run(
    ([html, text]) => {
      const copy = (event: ClipboardEvent) => {
        event.clipboardData!.setData('text/html', html)
        event.clipboardData!.setData('text/plain', text)
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      addEventListener('copy', copy, { capture: true, once: true })
    },
    [FROM_WORD, TEXT] as const,
  )
  await goToEnd(tab, row)
  // ProseMirror learns a moment later where the caret went; no hand is as fast as keys sent by a program.
  await rest(NEXT_KEY)
  await tab.press('Control+c')
  await tab.press('Control+v')
  await waitForMarks(tab, MARKED.length)
  await checkMarks(tab, row)
  await tab.press('Control+Home')
  if (row.rest) await rest(row.rest)
  await checkTaking(tab)
}

const PASTED = ['textarea', 'contenteditable', 'CKEditor 5', 'TinyMCE, inline', 'ProseMirror', 'Quill']

/** Dead keys and input methods write what is no text yet: it stays theirs until it is. */
async function compose(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await goToEnd(tab, row)
  await tab.compose(['´', 'é'])
  await tab.compose(['H', 'Hun', 'Hun er', 'Hun er umotiveret. '])
  await tab.type('Han er doven. Hun er ressourcesvag.')
  const isThere = (model: string) => model.endsWith(`é${TEXT}`)
  await waitUntil('what was composed and typed', async () => (await see(tab)).model, isThere)
  await waitForMarks(tab, MARKED.length)
  await checkMarks(tab, row)
  await checkTaking(tab)
}

/** An autosave that puts what it has saved back into the field. */
async function autosave(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  await tab.run(async () => {
    const root = (globalThis as unknown as FieldPage).noteEditor.root()
    // Nobody has touched the field for a while.
    await new Promise((done) => void setTimeout(done, 1200))
    for (let times = 0; times < 3; times++) {
      if (root.tagName === 'TEXTAREA') {
        const field = root as HTMLTextAreaElement
        field.value = `Gemt ${times}.\n${field.value.replace(/^Gemt \d\.\n/, '')}`
      } else {
        const saved = root.innerHTML
        root.innerHTML = ''
        root.innerHTML = saved
      }
      await new Promise((done) => void setTimeout(done, 150))
    }
  }, undefined)
  await checkMarks(tab, row)
  await checkTaking(tab)
}

const TRACKED: FieldRow = {
  name: 'ProseMirror with tracked changes',
  path: '/editor/tracked',
  kind: 'rich',
  rest: 600,
}

interface TrackingPage {
  readonly noteEditor: { readonly track: () => void; readonly refused: () => string }
}

/**
 * What is put in is one insertion, and one deletion where words have to go, for somebody else to accept or to turn down;
 * what was deleted is read no more. One Ctrl+Z takes both back.
 */
async function trackChanges(tab: Tab, origin: string): Promise<void> {
  await openWritten(tab, origin, TRACKED)
  const before = await see(tab)
  await tab.run(() => (globalThis as unknown as TrackingPage).noteEditor.track(), undefined)
  await takeSuggestion(tab)
  await waitForModel(tab, replaceLast(before.model, OLD, SUGGESTION.text))
  await waitFor('the card to close', () => isInCard(tab, '*'), false)
  const refused = () => tab.run(() => (globalThis as unknown as TrackingPage).noteEditor.refused(), undefined)
  expect(await refused()).toBe(before.model)
  const { saved } = await see(tab)
  const written = saved.replace(/<(del|ins) [^>]*>/g, '<$1>')
  // What a suggestion keeps of the old words is no change.
  const kept = SUGGESTION.text.startsWith(OLD) ? OLD : ''
  const gone = kept ? '' : `<del>${OLD}</del>`
  const change = `${kept}${gone}<ins>${SUGGESTION.text.slice(kept.length)}</ins>`
  expect(written).toBe(replaceLast(before.saved, OLD, change))
  await waitForMarks(tab, remarksOf(replaceLast(TEXT, OLD, SUGGESTION.text)).length)
  await tab.press('Control+z')
  await waitFor('the note as it was', async () => (await see(tab)).saved, before.saved)
  await waitForMarks(tab, MARKED.length)
}

/** Another checker: an element of its own over the text, attributes on the field, and the browser's own in red. */
async function writeBesideAnother(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await tab.run(() => {
    const root = (globalThis as unknown as FieldPage).noteEditor.root()
    root.spellcheck = true
    root.lang = 'en'
    for (const [name, value] of [
      ['data-gramm', 'true'],
      ['data-lt-tmp-id', 'lt-7531'],
    ] as const) {
      root.setAttribute(name, value)
    }
    const layer = document.createElement('other-checker')
    layer.style.cssText =
      'position: absolute; left: 0; top: 0; width: 100%; height: 100%; pointer-events: none'
    layer.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="position: absolute; left: 60px; top: 40px; width: 400px; height: 60px; border-bottom: 2px solid red"></div>'
    document.documentElement.append(layer)
  }, undefined)
  await writeRow(tab, row)
  await waitForMarks(tab, MARKED.length)
  await checkMarks(tab, row)
  await checkTaking(tab)
}

/** There is no room for the suggestion: the browser would cut it off. */
async function writeToTheLimit(tab: Tab, origin: string): Promise<void> {
  await openRow(tab, origin, TEXTAREA)
  await tab.run((length) => {
    const field = (globalThis as unknown as FieldPage).noteEditor.root() as HTMLTextAreaElement
    field.maxLength = field.value.length + length
  }, TEXT.length)
  await writeRow(tab, TEXTAREA)
  await waitForMarks(tab, MARKED.length)
  const before = await see(tab)
  await takeSuggestion(tab)
  await waitFor('the offer to copy', () => isInCard(tab, '.refused button'), true)
  expect(await see(tab)).toEqual(before)
}

/** Takes changes from keys alone, and puts everything else back at once. */
const GUARDED: readonly FieldRow[] = [
  { ...TEXTAREA, path: `${TEXTAREA.path}&guarded` },
  { ...RICH, path: `${RICH.path}&guarded`, bolds: false },
]

/** What people and pages do to the text. */
export const WRITING: readonly Situation[] = [
  { name: 'two editors on one page', act: (tab, { origin }) => writeInTwo(tab, origin) },
  ...inBoth('with 100,000 characters', (tab, row, { origin }) => writeLong(tab, row, origin)),
  ...EDITORS.filter(({ name }) => PASTED.includes(name)).map((row) => ({
    name: `paste from Word into ${row.name}`,
    isLong: !row.isCore,
    act: (tab: Tab, { origin }: { readonly origin: string }) => paste(tab, row, origin),
  })),
  ...inBoth('written by input method and dead keys', (tab, row, { origin }) => compose(tab, row, origin)),
  ...atLength([{ name: TRACKED.name, act: (tab, { origin }) => trackChanges(tab, origin) }]),
  ...inBoth('that an autosave rewrites', (tab, row, { origin }) => autosave(tab, row, origin)),
  ...inBoth('beside a spell checker and another checker', (tab, row, { origin }) =>
    writeBesideAnother(tab, row, origin),
  ),
  { name: 'textarea that is full', act: (tab, { origin }) => writeToTheLimit(tab, origin) },
  ...GUARDED.map((row) => ({
    name: `${row.name} that puts back what was not typed`,
    act: (tab: Tab, { origin }: { readonly origin: string }) => checkRefusal(tab, row, origin),
  })),
]
