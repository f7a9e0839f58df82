import { hashRange } from '../engine/characters.ts'
import type { SpanModel } from '../engine/spans/model.ts'
import type { Entry } from '../source/lexicon-source.ts'

/** A number for the examples of what an entry marks; it tells in the model which ones the reader was taught. */
export function signExamples({ examples }: Pick<Entry, 'examples'>): number {
  const all = examples.marks.join('\n')
  return hashRange(all, 0, all.length) & 0xffff
}

/**
 * What was learnt, asked only of entries whose examples are still those it was taught: somebody who edits an entry
 * finds what its new examples say, and need not teach anybody.
 */
export function keepVeto(model: SpanModel, entries: readonly Entry[]): SpanModel {
  const { veto } = model
  if (!veto) return model
  const kept = entries
    .filter((entry) => veto.entries[entry.id] === signExamples(entry))
    .map(({ id }) => [id, veto.entries[id]!] as const)
  return { ...model, veto: { least: veto.least, entries: Object.fromEntries(kept) } }
}
