import { expect, test, vi } from 'vitest'
import { createRecent } from '../../../extension/background/recent.ts'
import type { Connection } from '../../../extension/content/connect.ts'
import { createNoteAsker } from '../../../extension/content/ask-note.ts'
import type { AskedNote, NoteAnswer } from '../../../extension/protocol.ts'
import { createRandom } from '../../../scripts/bench/notes.ts'
import { wholeAnalyser } from '../../lexicon/whole-lexicon.ts'

const { analyse } = await wholeAnalyser('da')

/** A field and a background, and what went between them, in the JSON that a line of the browser makes of it. */
function connect() {
  let recent = createRecent()
  const sent: AskedNote[] = []
  const answered: (NoteAnswer | null)[] = []
  const read = (note: AskedNote): NoteAnswer | null => {
    const text = recent.read(note)
    if (text === undefined) return null
    const facts = { kind: 'ordinary', kindName: '', isGuess: true } as const
    return recent.answer(text, { ...analyse(text), ...facts }, note.since)
  }
  const ask = (_name: string, note: AskedNote) => {
    sent.push(note)
    const answer = JSON.parse(JSON.stringify(read(note))) as NoteAnswer | null
    answered.push(answer)
    return Promise.resolve(answer)
  }
  return {
    askNote: createNoteAsker(ask as unknown as Connection['ask']),
    sent,
    answered,
    stop: () => (recent = createRecent()),
  }
}

const NOTE =
  'Borger er umotiveret og kommer aldrig til tiden. Hun har ti års erfaring som kok.\n' +
  'Hun er doven. Han mangler netværk, men er god til tal og vil gerne arbejde i et køkken.\n'
const PIECES = ['Hun er ustabil. ', 'ikke ', 'x', '\n', 'umotiveret', '. ', 'Hun trives med faste rammer. ']

test('whoever writes on has the remarks of the whole text, whatever was changed and whenever the background stopped', async () => {
  const { askNote, sent, answered, stop } = connect()
  const random = createRandom(5)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  let text = NOTE
  for (let turn = 0; turn < 300; turn++) {
    const start = upTo(text.length)
    const end = Math.min(text.length, start + (random() < 0.5 ? 0 : upTo(20)))
    text = text.slice(0, start) + (random() < 0.3 ? '' : PIECES[upTo(PIECES.length - 1)]!) + text.slice(end)
    if (text.length > 1500) text = NOTE
    if (turn % 40 === 39) stop()
    const { remarks } = await askNote({ text })
    expect(remarks).toEqual(JSON.parse(JSON.stringify(analyse(text).remarks)))
  }
  expect(answered.filter((answer) => answer === null).length).toBe(7)
  expect(sent.filter(({ since }) => since).length).toBeGreaterThan(290)
})

test('of a long note a letter sends a letter, and brings what it changed', async () => {
  const { askNote, sent, answered } = connect()
  const long = NOTE.repeat(40)
  await askNote({ text: long })
  await askNote({ text: `${long.slice(0, -2)}e${long.slice(-2)}` })
  expect(sent[1]!.text.length).toBe(1)
  expect(answered[0]!.remarks.length).toBeGreaterThan(150)
  expect(answered[1]!.remarks.length).toBeLessThan(6)
})

test('the background knows the last note for seconds', () => {
  vi.useFakeTimers()
  try {
    const recent = createRecent(1000)
    const analysis = { ...analyse(NOTE), kind: 'ordinary', kindName: '', isGuess: true } as const
    const { id } = recent.answer(NOTE, analysis, undefined)
    const next = { text: 'x', since: { id, before: 0, behind: NOTE.length } }
    expect(recent.read(next)).toBe(`x${NOTE}`)
    vi.advanceTimersByTime(1001)
    expect(recent.read(next)).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})
