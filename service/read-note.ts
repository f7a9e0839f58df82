import type { Language } from '../lexicon/engine/types.ts'
import { MOST_UNITS } from './routes/schemas.ts'

/** What `POST /v1/analyse` takes. */
export interface Note {
  readonly text: string
  readonly language?: Language | undefined
}

/** A note in JSON; undefined for anything that `NoteInput` would refuse, which says why. */
export function readNote(json: string): Note | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  return isNote(value) ? value : undefined
}

function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const key in value) if (key !== 'text' && key !== 'language') return false
  const { text, language } = value as Record<string, unknown>
  return (
    typeof text === 'string' &&
    text.length <= MOST_UNITS &&
    (language === undefined || language === 'da' || language === 'en')
  )
}
