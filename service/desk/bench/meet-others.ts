import type { Analyser, Remark, Span } from '../../../lexicon/engine/types.ts'
import { readExample } from '../../../lexicon/source/example.ts'
import type { Entry } from '../../../lexicon/source/lexicon-source.ts'
import type { Finding } from './draft.ts'

/**
 * Other entries that mark the same words in the examples of a draft, as the published lexicon reads them. Only one of
 * them gets the word, so a trainer should know.
 *
 * @param replaced id of the entry that the draft takes the place of
 * @param pathOfEntry path of an entry by its id
 */
export function meetOthers(
  entry: Entry,
  published: Analyser,
  draft: Analyser,
  {
    replaced,
    pathOfEntry,
  }: { readonly replaced: string; readonly pathOfEntry: (id: string) => string | undefined },
): readonly Finding[] {
  return entry.examples.marks.flatMap((example, item) => {
    const { text, spans } = readExample(example)
    const options = { language: entry.language }
    const met = published
      .analyse(text, options)
      .remarks.filter((remark) => remark.entry !== replaced && remark.entry !== entry.id)
      .filter((remark) => spans.some((span) => overlaps(span, remark)))
    const now = draft.analyse(text, options).remarks
    return met.map((other): Finding => {
      const about = pathOfEntry(other.entry)
      return {
        field: 'examples.marks',
        item,
        blocks: false,
        says: tell(text, other, winner(now, other, entry.id)),
        ...(about && { about }),
      }
    })
  })
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const winner = (remarks: readonly Remark[], span: Span, id: string): boolean =>
  remarks.some((remark) => remark.entry === id && overlaps(remark, span))

function tell(text: string, { start, end, entry }: Remark, wins: boolean) {
  const words = text.slice(start, end)
  return {
    en: `the entry «${entry}» marks «${words}» here too. Only one of them speaks: ${wins ? 'this one, because it marks more' : `«${entry}». Mark more words if it is to be yours`}.`,
    da: `opslaget »${entry}« mærker også »${words}« her. Kun det ene får ordet: ${wins ? 'dette, fordi det mærker mest' : `»${entry}«. Mærk flere ord, hvis det skal være dit`}.`,
  }
}
