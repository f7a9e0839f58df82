import { csvFormat } from './csv.ts'
import type { Format } from './format.ts'
import { jsonFormat, ndjsonFormat } from './json.ts'
import { textFormat } from './text.ts'

export type FormatName = 'text' | 'json' | 'ndjson' | 'csv'

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: textFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
  csv: csvFormat,
}
