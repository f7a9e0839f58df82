import { sentenceOf, type Finding } from './analyse-language.ts'
import { readText } from './read.ts'
import type { Reading } from './reading.ts'
import type { Tables } from './tables.ts'
import type { Suggestion } from './types.ts'
import { settleAll } from './wording/leans.ts'
import { fitSuggestions, takeTurn, type Fitting, type Turns } from './word-remark.ts'

/**
 * The suggestions of a note's findings, all worded when first asked for any: common ones take turns through the note.
 * The analyser's memory may hold another text by then, or this one as another lexicon reads it; then it is read again.
 *
 * @param findings - in the order of the text
 * @param by - what the memory, which holds the text now, was filled by
 */
export function createWording(
  text: string,
  reading: Reading,
  findings: readonly Finding[],
  by: Tables | undefined,
): (finding: Finding) => readonly Suggestion[] {
  const { held } = reading
  let worded: ReadonlyMap<Finding, readonly Suggestion[]> | undefined
  return (finding) => {
    worded ??= wordAll(text, reading, findings, reading.held === held ? by : undefined)
    return worded.get(finding)!
  }
}

function wordAll(
  text: string,
  reading: Reading,
  findings: readonly Finding[],
  by: Tables | undefined,
): ReadonlyMap<Finding, readonly Suggestion[]> {
  const turns: Turns = new Map()
  const fitting = fitAll(text, reading, findings, by)
  return new Map(
    findings.map((finding, i) => [
      finding,
      settleAll(takeTurn(fitting[i]!, finding.category, turns), text, finding.tables.lexicon.language),
    ]),
  )
}

/**
 * What fits each of the findings.
 *
 * @param by - what the text in the memory was read by; where it holds another, it is read again
 */
export function fitAll(
  text: string,
  reading: Reading,
  findings: readonly Finding[],
  by?: Tables,
): readonly Fitting[] {
  let read = by
  return findings.map((finding) => {
    const { tables, from, to, found } = finding
    if (tables !== read) readText(text, tables, reading)
    read = tables
    const sentence = sentenceOf(reading, tables, from, to)
    return fitSuggestions(finding, { text, reading, tables, sentence, found })
  })
}
