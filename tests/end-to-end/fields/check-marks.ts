import { distance, type Box } from '../marks.ts'
import { findColour } from '../selected-boxes.ts'
import type { FieldRow } from './rows.ts'
import type { Tab } from './tab.ts'
import { waitUntil } from './wait-until.ts'
import { call, MARKED, see } from './write.ts'

/** Further off than this a mark seems to stand under other letters, px. */
const EXACT = 2
/** A space in the font of the fields, px: where a line is wrapped, a browser may paint it as selected. */
const SPACE = 5.1

/** Every remark has its mark where its words stand, and nothing that was there before has one. */
export async function checkMarks(tab: Tab, row: FieldRow, factor = 1): Promise<void> {
  const isExact = (off: number) => off <= EXACT
  for (const words of MARKED) {
    const look = () => farOff(tab, row, words, factor)
    await waitUntil(`the mark of »${words}« at most ${EXACT} px off`, look, isExact)
  }
}

/** How far the nearest mark is from where the words stand, px. */
async function farOff(tab: Tab, row: FieldRow, words: string, factor: number): Promise<number> {
  const wanted =
    row.kind === 'rich' ? await call<Box[]>(tab, 'ranged', words) : await selected(tab, words, factor)
  const marks = await call<readonly (readonly Box[])[]>(tab, 'marks')
  if (marks.length !== MARKED.length) return 1000 + marks.length
  return Math.min(1000, ...marks.map((mark) => distance(mark, wanted, SPACE)))
}

/** A text field tells nowhere where its letters are: they are selected, and the selection is looked for in a picture. */
async function selected(tab: Tab, words: string, factor: number): Promise<readonly Box[]> {
  const { text } = await see(tab)
  const start = text.lastIndexOf(words)
  await call(tab, 'select', [start, start + words.length])
  await call(tab, 'showMarks', false)
  const field = await call<Box>(tab, 'fieldBox')
  const [left, top] = [Math.max(Math.floor(field.left), 0), Math.max(Math.floor(field.top), 0)]
  const picture = await tab.picture({
    left,
    top,
    right: Math.ceil(field.right),
    bottom: Math.ceil(field.bottom),
  })
  await call(tab, 'showMarks', true)
  const boxes = await tab.run(findColour, `data:image/png;base64,${Buffer.from(picture).toString('base64')}`)
  return boxes.map((box) => ({
    left: box.left / factor + left,
    right: box.right / factor + left,
    top: box.top / factor + top,
    bottom: box.bottom / factor + top,
  }))
}
