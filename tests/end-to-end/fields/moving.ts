import { checkMarks } from './check-marks.ts'
import type { FieldRow } from './rows.ts'
import { atLength, inBoth, TEXTAREA, type FieldPage, type Situation } from './situation.ts'
import type { Tab } from './tab.ts'
import { waitFor } from './wait-until.ts'
import {
  call,
  clickInCard,
  goToEnd,
  isThereOurs,
  MARKED,
  openRow,
  openWritten,
  REMARKS,
  replaceLast,
  see,
  TEXT,
  waitForMarks,
  writeRow,
} from './write.ts'

type Style = Readonly<Record<string, string>>

/** In the page: nothing is told of it but what the browser itself tells. */
function dress([selector, style]: readonly [string, Style]): void {
  const { noteEditor } = globalThis as unknown as FieldPage
  const element = selector === '' ? noteEditor.root() : document.querySelector<HTMLElement>(selector)!
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value)
}

/** Written, then the page changes a style, and the marks stand where the words are. */
const styled = (name: string, selector: string, ...styles: readonly Style[]): readonly Situation[] =>
  inBoth(name, async (tab, row, { origin }) => {
    await openWritten(tab, origin, row)
    for (const style of styles) {
      await tab.run(dress, [selector, style] as const)
      await checkMarks(tab, row)
    }
  })

async function scroll(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await tab.run(dress, ['', { height: '90px', overflow: 'auto' }] as const)
  await tab.run(dress, ['body', { 'padding-bottom': '2000px' }] as const)
  await goToEnd(tab, row)
  for (let line = 0; line < 9; line++) await tab.press('Enter')
  await writeRow(tab, row)
  for (let line = 0; line < 2; line++) await tab.press('Enter')
  await waitForMarks(tab, MARKED.length)
  await tab.run(() => {
    const root = (globalThis as unknown as FieldPage).noteEditor.root()
    root.scrollTop -= 5
    scrollTo(0, 17)
  }, undefined)
  await checkMarks(tab, row)
}

async function zoom(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  // Its red would be in the picture.
  await tab.run(() => {
    ;(globalThis as unknown as FieldPage).noteEditor.root().spellcheck = false
  }, undefined)
  await writeRow(tab, row)
  await waitForMarks(tab, MARKED.length)
  for (const factor of [0.8, 0.9, 1.1, 1.25, 1.5, 2]) {
    await tab.zoom(factor)
    await checkMarks(tab, row, factor)
  }
}

/** Lines that run otherwise: no mark is better than one across the words. The card comes by key. */
const turned = (name: string, ...styles: readonly Style[]): readonly Situation[] =>
  inBoth(name, async (tab, row, { origin }) => {
    await openWritten(tab, origin, row)
    for (const style of styles) {
      await tab.run(dress, ['#editor', style] as const)
      await waitForMarks(tab, 0)
      await tab.run(dress, ['#editor', UPRIGHT] as const)
      await checkMarks(tab, row)
    }
    await tab.run(dress, ['#editor', styles[0]!] as const)
    await waitForMarks(tab, 0)
    const { text } = await see(tab)
    const [{ suggestions }] = REMARKS as readonly [(typeof REMARKS)[number]]
    const { start, end, text: wanted } = suggestions[0]!
    await tab.press('Control+Home')
    await tab.press('Control+.')
    await clickInCard(tab, '.suggestion')
    const look = async () => (await see(tab)).text
    await waitFor('the suggestion in the field', look, replaceLast(text, TEXT.slice(start, end), wanted))
  })

const UPRIGHT: Style = { transform: 'none', rotate: 'none', scale: 'none', 'writing-mode': 'horizontal-tb' }

/** Hidden with marks on it, and shown again. */
async function hide(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  for (const [hidden, shown] of [
    [{ display: 'none' }, { display: 'block' }],
    [{ visibility: 'hidden' }, { visibility: 'visible' }],
  ] as const) {
    await tab.run(dress, ['#editor', hidden] as const)
    await waitForMarks(tab, 0)
    await tab.run(dress, ['#editor', shown] as const)
    await checkMarks(tab, row)
  }
}

/** Nothing of ours stays where the field was. */
async function remove(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  await tab.run(() => (globalThis as unknown as FieldPage).noteEditor.root().remove(), undefined)
  await waitFor('our element to be gone', () => isThereOurs(tab), false)
}

/** A page that makes its field long after it was loaded. */
async function addLate(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openRow(tab, origin, row)
  await tab.run(async () => {
    const { noteEditor } = globalThis as unknown as FieldPage
    const old = noteEditor.root()
    const made = old.cloneNode(true) as HTMLTextAreaElement
    if ('value' in old) made.value = old.value as string
    old.remove()
    await new Promise((done) => void setTimeout(done, 400))
    document.querySelector('#editor')!.append(made)
    ;(globalThis as unknown as { noteEditor: object }).noteEditor = {
      root: () => made,
      saved: () => made.value ?? made.innerHTML,
      model: () => made.value ?? made.innerText.replace(/\n+/g, '\n'),
    }
  }, undefined)
  await writeRow(tab, row)
  await waitForMarks(tab, MARKED.length)
  await checkMarks(tab, row)
}

/** In the page: a list that keeps only the rows that are in sight, and writes into them what it holds. */
function makeList(): void {
  const texts = Array.from({ length: 200 }, (_, i) => `Notat ${i}: `)
  const list = document.querySelector<HTMLElement>('#editor')!
  list.replaceChildren()
  list.style.cssText = 'height: 500px; overflow: auto; position: relative'
  const inside = list.appendChild(document.createElement('div'))
  inside.style.height = `${texts.length * 250}px`
  const shown = new Map<number, HTMLTextAreaElement>()
  const draw = () => {
    const first = Math.floor(list.scrollTop / 250)
    for (const [i, field] of shown) {
      if (i >= first && i < first + 3) continue
      field.remove()
      shown.delete(i)
    }
    for (let i = first; i < first + 3; i++) {
      if (shown.has(i)) continue
      const field = inside.appendChild(document.createElement('textarea'))
      field.style.cssText = `position: absolute; left: 0; top: ${i * 250}px; height: 120px`
      field.value = texts[i]!
      field.addEventListener('input', () => (texts[i] = field.value))
      shown.set(i, field)
    }
  }
  list.addEventListener('scroll', draw)
  draw()
  ;(globalThis as unknown as { noteEditor: object }).noteEditor = {
    root: () => {
      draw()
      return shown.get(Math.round(list.scrollTop / 250))!
    },
    saved: () => texts[0],
    model: () => texts[0],
  }
}

/** A field that left the list takes its marks along; its text was there before when it is back, and the rest is new. */
async function scrollList(tab: Tab, origin: string): Promise<void> {
  const scrollTo = (top: number) =>
    tab.run((to) => void (document.querySelector('#editor')!.scrollTop = to), top)
  await openRow(tab, origin, TEXTAREA)
  await tab.run(makeList, undefined)
  await writeRow(tab, TEXTAREA)
  await waitForMarks(tab, MARKED.length)
  await scrollTo(25_000)
  await waitForMarks(tab, 0)
  await writeRow(tab, TEXTAREA)
  await checkMarks(tab, TEXTAREA)
  await scrollTo(0)
  await waitForMarks(tab, 0)
  await goToEnd(tab, TEXTAREA)
  await tab.type(' Hun er umotiveret.')
  await waitForMarks(tab, 1)
  await call(tab, 'see')
}

/** Boxes at most 2 px off, whatever the page does with the field. */
export const MOVING: readonly Situation[] = [
  ...atLength(styled('whose lines wrap within words', '', { 'word-break': 'break-all', width: '171px' })),
  ...styled('that is resized', '', { width: '411px' }, { height: '333px', padding: '3px 29px' }),
  ...atLength(styled('that is moved', '#editor', { position: 'relative', left: '37px', top: '61px' })),
  ...styled('that is transformed', '#editor', { transform: 'translate(13px, 21px) scale(0.8)' }),
  ...atLength([
    ...styled('that is stretched', '#editor', { transform: 'scale(1.3, 1.1)', 'transform-origin': '0 0' }),
    ...styled('enlarged by the page', 'html', { zoom: '0.8' }, { zoom: '1.5' }),
    ...styled('in something enlarged', '#editor', { zoom: '0.8' }, { zoom: '1.4' }),
    ...styled('with lines from right to left', '', { direction: 'rtl' }),
    ...turned(
      'that is turned, slanted or mirrored',
      { transform: 'rotate(7deg)', 'transform-origin': '0 0' },
      { transform: 'skewX(11deg)' },
      { transform: 'perspective(900px) rotateY(15deg)' },
      { rotate: '180deg' },
      { scale: '-1 1' },
    ),
    ...turned('with lines from top to bottom', { 'writing-mode': 'vertical-rl' }),
  ]),
  ...inBoth('that is scrolled, in a page that is', (tab, row, { origin }) => scroll(tab, row, origin)),
  ...inBoth('zoomed from 80 to 200 %', (tab, row, { origin }) => zoom(tab, row, origin)),
  ...inBoth('that is hidden and shown', (tab, row, { origin }) => hide(tab, row, origin)),
  ...inBoth('that is removed', (tab, row, { origin }) => remove(tab, row, origin)),
  ...inBoth('that is added late', (tab, row, { origin }) => addLate(tab, row, origin)),
  { name: 'virtualised list', act: (tab, { origin }) => scrollList(tab, origin) },
]
