import type { FoundRemark } from '../work/found.ts'
import type { Format } from './format.ts'
import { tidy } from './summary.ts'

/** What stands on a line of NDJSON for a remark. */
export type ShortRemark = Omit<FoundRemark, 'note' | 'question' | 'suggestions'>

/** One JSON document: `parts`, a line each, and the summary. A file of ordinary size is one part. */
export const jsonFormat: Format = {
  begin: '{"parts":[\n',
  write: (found) => JSON.stringify(found),
  between: ',\n',
  end: (summary) => `${summary.parts > 0 ? '\n' : ''}],\n"summary":${JSON.stringify(tidy(summary))}}\n`,
}

/**
 * A JSON document on every line: one for each part, and at the end `{"summary":…}`. Without the sentences that follow
 * from a remark's entry and without suggestions: they would be most of what is written for a million notes.
 */
export const ndjsonFormat: Format = {
  begin: '',
  write: (found) => `${JSON.stringify({ ...found, remarks: found.remarks.map(shorten) })}\n`,
  between: '',
  end: (summary) => `${JSON.stringify({ summary: tidy(summary) })}\n`,
}

function shorten({ note: _, question: __, suggestions: ___, ...remark }: FoundRemark): ShortRemark {
  return remark
}
