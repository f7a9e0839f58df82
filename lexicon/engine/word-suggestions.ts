import { sentenceOf, type Finding } from './analyse-language.ts'
import { readText } from './read.ts'
import type { Reading } from './reading.ts'
import type { Tables } from './tables.ts'
import type { Suggestion } from './types.ts'
import { fitSuggestions, takeTurn, type Fitting, type Turns } from './word-remark.ts'

/**
 * The suggestions of a note's findings, all worded when first asked for any: common ones take turns through the note.
 * The analyser's memory may hold another text by then, or this one as another lexicon reads it; it is read again.
 *
 * @param findings - in the order of the text
 */
export function createWording(
  text: string,
  reading: Reading,
  findings: readonly Finding[],
): (finding: Finding) => readonly Suggestion[] {
  let worded: ReadonlyMap<Finding, readonly Suggestion[]> | undefined
  return (finding) => {
    worded ??= wordAll(text, reading, findings)
    return worded.get(finding)!
  }
}

function wordAll(
  text: string,
  reading: Reading,
  findings: readonly Finding[],
): ReadonlyMap<Finding, readonly Suggestion[]> {
  const turns: Turns = new Map()
  const fitting = fitAll(text, reading, findings)
  return new Map(findings.map((finding, i) => [finding, takeTurn(fitting[i]!, finding.category, turns)]))
}

/** What fits each of the findings, by the text read again. */
export function fitAll(text: string, reading: Reading, findings: readonly Finding[]): readonly Fitting[] {
  let read: Tables | undefined
  return findings.map((finding) => {
    const { tables, from, to, found } = finding
    if (tables !== read) readText(text, tables, reading)
    read = tables
    const sentence = sentenceOf(reading, tables, from, to)
    return fitSuggestions(finding, { text, reading, tables, sentence, found })
  })
}
