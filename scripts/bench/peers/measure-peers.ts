import { spreadOf, type Spread } from '../measure.ts'
import { startChild, type Child } from './child.ts'
import { LENGTHS, NOTES, SIZES } from './prepare.ts'
import { SUBJECTS, type Subject } from './subjects.mjs'

/** What one subject costs. */
export interface PeerCost {
  readonly subject: Subject
  /** ms of the processor, as everywhere here, from the start of a process to the first result, Node included. */
  readonly ready: Spread
  /** ms of that for its own loading. */
  readonly load: Spread
  /** MB that it adds to the heap and to the process. */
  readonly heap: Spread
  readonly rss: Spread
  /** ms for a note of 2,000 characters. */
  readonly note: Spread
  /** ms for a text of so many characters at one go; undefined where it would have taken minutes. */
  readonly texts: readonly (Spread | undefined)[]
  /** Findings a note. */
  readonly found: number
}

/** ms for a note with so many entries loaded. */
export interface Growth {
  readonly subject: Subject
  readonly notes: readonly Spread[]
}

export interface Effort {
  /** Processes that are begun for each subject. */
  readonly starts: number
  readonly rounds: number
  /** ms that a subject is given to warm up. */
  readonly warm: number
  /** ms of reading in each round. */
  readonly ms: number
  /** ms that a text may take at the most. */
  readonly patience: number
}

/** Texts of so many characters are read three times only. */
const LONG = 100_000

const MEASURED = SUBJECTS.filter(({ remembers }) => !remembers)

/** Every subject in turn, round after round, so that a busy moment of the machine falls on all of them. */
export async function measurePeers(
  folder: string,
  { starts, rounds, warm, ms, patience }: Effort,
  tell: (sentence: string) => void,
): Promise<readonly PeerCost[]> {
  const begun: Child[][] = MEASURED.map(() => [])
  for (let i = 0; i < starts; i++)
    for (const [s, { id }] of MEASURED.entries()) {
      // The last ones stay, to be asked.
      await begun[s]!.at(-1)?.end()
      begun[s]!.push(await startChild(id, folder))
    }
  const children = begun.map((all) => all.at(-1)!)
  tell('Everybody is ready; notes are read.')
  for (const child of children) await child.ask({ kind: 'warm', ms: warm })
  const notes = await inTurns(children, rounds, (child) => child.ask({ kind: 'notes', ms }))
  const texts: (Spread | undefined)[][] = children.map(() => [])
  for (const [l, length] of LENGTHS.entries()) {
    tell(`Texts of ${length.toLocaleString('en')} characters are read.`)
    const able = children.filter((_, s) => expect(texts[s]!, notes[s]!, l) < patience)
    const times = await inTurns(able, length >= LONG ? 3 : rounds, (child) =>
      child.ask({ kind: 'text', length, ms }),
    )
    children.forEach((child, s) =>
      texts[s]!.push(able.includes(child) ? spreadOf(times[able.indexOf(child)]!) : undefined),
    )
  }
  const costs: PeerCost[] = []
  for (const [s, subject] of MEASURED.entries()) {
    const start = (key: 'ready' | 'load' | 'heap' | 'rss') =>
      spreadOf(begun[s]!.map((child) => child.start[key]))
    const found = (await children[s]!.ask({ kind: 'found' })) / NOTES
    costs.push({
      ...{ subject, ready: start('ready'), load: start('load'), heap: start('heap'), rss: start('rss') },
      ...{ note: spreadOf(notes[s]!), texts: texts[s]!, found },
    })
    await children[s]!.end()
  }
  return costs
}

/** The same notes with more and more entries loaded. */
export async function measureGrowth(
  folder: string,
  { rounds, warm, ms }: Pick<Effort, 'rounds' | 'warm' | 'ms'>,
): Promise<readonly Growth[]> {
  const all: Growth[] = []
  for (const subject of SUBJECTS.filter(({ grows }) => grows)) {
    const sizes = SIZES.filter((size) => size <= subject.grows!)
    const children = await Promise.all(sizes.map((size) => startChild(subject.id, folder, size)))
    for (const child of children) await child.ask({ kind: 'warm', ms: warm })
    const times = await inTurns(children, rounds, (child) => child.ask({ kind: 'notes', ms }))
    await Promise.all(children.map((child) => child.end()))
    all.push({ subject, notes: times.map(spreadOf) })
  }
  return all
}

/** ms for a long note in which one character was typed. */
export interface Edits {
  /** The whole note is read. */
  readonly whole: Spread
  /** What was found in the note before is kept. */
  readonly edited: Spread
}

export const EDITED = 100_000

export async function measureEdits(
  folder: string,
  { rounds, warm, ms }: Pick<Effort, 'rounds' | 'warm' | 'ms'>,
): Promise<Edits> {
  const children = await Promise.all(['tiltro-da', 'tiltro-da-edits'].map((id) => startChild(id, folder)))
  for (const child of children) await child.ask({ kind: 'warm', ms: warm })
  const times = await inTurns(children, rounds, (child) => child.ask({ kind: 'edit', length: EDITED, ms }))
  await Promise.all(children.map((child) => child.end()))
  return { whole: spreadOf(times[0]!), edited: spreadOf(times[1]!) }
}

/** The first round warms up and is not counted. */
async function inTurns(
  children: readonly Child[],
  rounds: number,
  ask: (child: Child) => Promise<number>,
): Promise<readonly number[][]> {
  const times = children.map((): number[] => [])
  for (let round = -1; round < rounds; round++)
    for (const [c, child] of children.entries()) {
      const time = await ask(child)
      if (round >= 0) times[c]!.push(time)
    }
  return times
}

/** ms that the next length will take at the least, by the one before. */
function expect(texts: readonly (Spread | undefined)[], notes: readonly number[], l: number): number {
  if (l === 0) return spreadOf(notes).median * 5
  const before = texts[l - 1]
  return before ? before.median * (LENGTHS[l]! / LENGTHS[l - 1]!) : Infinity
}
