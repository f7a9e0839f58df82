import { moveAll, moveRemark } from '../analyser.ts'
import { weigh } from '../balance.ts'
import type { Core } from '../core.ts'
import { otherThan } from '../language.ts'
import type { Analysis, Language, Remark, Suggestion, Unread } from '../types.ts'
import { joinSigns, type Signs } from '../weighing/signs.ts'
import { settleAll, settleRemark } from '../wording/leans.ts'
import { createSaid, takeTurn, wordRemark, type Turns } from '../word-remark.ts'
import type { Stretch, StretchReader } from './stretch.ts'

/** The answer to a text from what was found in its stretches: what a note is asked and offered takes turns through it. */
export function answer(
  text: string,
  stretches: readonly Stretch[],
  language: Language,
  core: Core,
  reader: StretchReader,
): Analysis {
  const said = createSaid()
  const own: Remark[] = []
  const guests: Remark[] = []
  const unread: Unread[] = []
  let worded: readonly (readonly Suggestion[])[] | undefined
  const wording = () => (worded ??= wordAll(text, stretches, language, reader))
  const other = otherThan(language)
  let at = 0
  for (const stretch of stretches) {
    for (const finding of stretch.findings) {
      const n = own.length
      const moved = { ...finding, start: finding.start + at, end: finding.end + at }
      own.push(wordRemark(moved, said, () => wording()[n]!))
    }
    for (const guest of stretch.guests) guests.push(settleRemark(moveRemark(guest, at), text, other))
    for (const span of stretch.unread) unread.push({ ...span, start: span.start + at, end: span.end + at })
    at += stretch.length
  }
  const remarks = guests.length > 0 ? [...own, ...guests].sort((a, b) => a.start - b.start) : own
  const words = stretches.reduce((sum, { words }) => sum + words, 0)
  const balance = weigh(remarks, {
    ...{ text, language, words },
    readSigns: () => joinSigns(signsOfAll(text, stretches, reader)),
  })
  return { language, lexicon: core.version, remarks, unread, balance }
}

/** The signs in each of the stretches. */
function signsOfAll(text: string, stretches: readonly Stretch[], reader: StretchReader): readonly Signs[] {
  let at = 0
  return stretches.map((stretch) => {
    const start = at
    at += stretch.length
    return reader.readSigns(stretch, () => text.slice(start, start + stretch.length))
  })
}

/** The suggestions of all findings, in the order of the text. */
function wordAll(
  text: string,
  stretches: readonly Stretch[],
  language: Language,
  reader: StretchReader,
): readonly (readonly Suggestion[])[] {
  const turns: Turns = new Map()
  let at = 0
  return stretches.flatMap((stretch) => {
    const start = at
    at += stretch.length
    if (stretch.findings.length === 0) return []
    const fitting = reader.fit(stretch, text.slice(start, at))
    return stretch.findings.map(({ category }, i) =>
      settleAll(moveAll(takeTurn(fitting[i]!, category, turns), start), text, language),
    )
  })
}
