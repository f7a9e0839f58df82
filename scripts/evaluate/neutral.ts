import type { Analyser, Language, Orientation } from '../../lexicon/engine/types.ts'
import { inContext } from './in-context.ts'

/** A remark on a sentence that should have none. */
export interface NeutralAlarm {
  /** 1-based. */
  readonly line: number
  readonly orientation: Orientation
  readonly category: string
  readonly entry: string
  readonly context: string
}

export interface NeutralFigures {
  readonly sentences: number
  readonly deficit: number
  readonly possibility: number
  /** Deficit remarks per 200 sentences. */
  readonly per200: number
  readonly alarms: readonly NeutralAlarm[]
}

/** Analyses each line by itself; empty lines are not counted. */
export function measureNeutral(source: string, language: Language, { analyse }: Analyser): NeutralFigures {
  const lines = source.split(/\r?\n/).map((text, i) => ({ text: text.trim(), line: i + 1 }))
  const sentences = lines.filter(({ text }) => text !== '')
  const alarms = sentences.flatMap(({ text, line }) =>
    analyse(text, { language }).remarks.map((remark): NeutralAlarm => {
      const { orientation, category, entry } = remark
      return { line, orientation, category, entry, context: inContext(text, remark) }
    }),
  )
  const count = (orientation: Orientation) =>
    alarms.filter((alarm) => alarm.orientation === orientation).length
  const deficit = count('deficit')
  return {
    sentences: sentences.length,
    deficit,
    possibility: count('possibility'),
    per200: sentences.length === 0 ? 0 : (200 * deficit) / sentences.length,
    alarms,
  }
}

export function formatNeutral(title: string, figures: NeutralFigures, withPossibility: boolean): string {
  const { sentences, deficit, possibility, per200, alarms } = figures
  return [
    `${title}: ${sentences} neutral sentences`,
    `  deficit remarks       ${deficit}, ${per200.toFixed(2)} per 200`,
    `  possibility remarks   ${possibility}`,
    ...alarms
      .filter(({ orientation }) => orientation === 'deficit' || withPossibility)
      .map(
        ({ line, category, entry, context }) => `  line ${line}  ${category}, entry ${entry}\n    ${context}`,
      ),
  ].join('\n')
}
