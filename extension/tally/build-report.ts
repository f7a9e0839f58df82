import { LIMITS, SENTENCE_STEPS, type EntryCounts, type Report } from '../../service/report.ts'
import type { Outcome } from './visit.ts'
import type { WeekTally } from './tally.ts'

/** What a report says of a week: all of it but whose group, which week and the token. */
export type ReportedWeek = Pick<Report, 'sentences' | 'entries'>

/** A whole number from 0 to below `limit`, each as likely as the others. */
export type PickBelow = (limit: number) => number

/**
 * A week as it is sent: entries that may be reported, counts cut to the limits, sentences rounded. What is cut is
 * drawn at random, so that no entry is cut rather than another. Undefined for a week without writing: it is not
 * reported, so that every report counted stands for somebody who wrote.
 */
export function reportWeek(
  { sentences, entries }: WeekTally,
  isReported: (entry: string) => boolean,
  pick: PickBelow,
): ReportedWeek | undefined {
  if (sentences < 1) return undefined
  const cut = Object.entries(entries)
    .filter(([entry]) => isReported(entry))
    .flatMap(([entry, { marked, rewritten, left }]) => {
      const outcomes = [
        ...Array<Outcome>(rewritten).fill('rewritten'),
        ...Array<Outcome>(left).fill('left'),
        ...Array<Outcome>(Math.max(0, marked - rewritten - left)).fill('other'),
      ]
      return draw(outcomes, LIMITS.perEntry, pick).map((outcome) => ({ entry, outcome }))
    })
  return { sentences: roundSentences(sentences), entries: countByEntry(draw(cut, LIMITS.inAll, pick)) }
}

/** `count` of the items, each as likely as the others. */
function draw<T>(items: readonly T[], count: number, pick: PickBelow): readonly T[] {
  const rest = [...items]
  while (rest.length > count) {
    const out = pick(rest.length)
    rest[out] = rest.at(-1)!
    rest.pop()
  }
  return rest
}

/** Sorted by id, so that the order tells nothing of what came first. */
function countByEntry(marks: readonly { entry: string; outcome: Outcome }[]): readonly EntryCounts[] {
  return [...new Set(marks.map(({ entry }) => entry))].sort().map((entry) => {
    const own = marks.filter((mark) => mark.entry === entry)
    const count = (wanted: Outcome) => own.filter(({ outcome }) => outcome === wanted).length
    return { entry, marked: own.length, rewritten: count('rewritten'), left: count('left') }
  })
}

/** The step that is nearest by proportion. */
function roundSentences(sentences: number): Report['sentences'] {
  const distance = (step: number) => Math.abs(Math.log(sentences / step))
  return SENTENCE_STEPS.reduce((best, step) => (distance(step) < distance(best) ? step : best))
}
