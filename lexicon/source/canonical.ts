import { parse, stringify } from 'yaml'
import { ENTRY_FIELDS } from './parse-entry.ts'
import { CLASS_FIELDS } from './parse-word-class.ts'
import { toShort } from './suggestion-form.ts'
import type { SourceFile } from './lexicon-source.ts'

const DANISH = new Intl.Collator('da')

/** Entries and word classes have one; the few files beside them are written by hand. */
export const hasCanonicalForm = (path: string): boolean =>
  /^(entries|words)\//.test(path) && !path.endsWith('/paradigms.yml')

/**
 * The one way to write an entry or word class: fields in the order of the guide, members sorted (æ ø å last) and
 * without doubles, comments at the top kept. Parses to the same data.
 */
export function canonical({ path, text }: SourceFile): string {
  const data = readMap(text)
  // What is no entry yet is for the parser to complain about.
  if (typeof data !== 'object' || data === null) return text
  const order: readonly string[] = path.startsWith('entries/') ? ENTRY_FIELDS : CLASS_FIELDS
  const ordered: Record<string, unknown> = {}
  for (const name of order) if (data[name] !== undefined) ordered[name] = trimAll(data[name])
  if (Array.isArray(data['members'])) ordered['members'] = sortMembers(data['members'] as unknown[])
  if (Array.isArray(ordered['suggestions'])) ordered['suggestions'] = ordered['suggestions'].map(toShort)
  const comment = /^(#.*\n)*/.exec(text)![0]
  return comment + stringify(ordered, { lineWidth: 110, singleQuote: true, flowCollectionPadding: true })
}

function readMap(text: string): Record<string, unknown> | null {
  try {
    return parse(text) as Record<string, unknown> | null
  } catch {
    return null
  }
}

/** Spaces around a text mean nothing. */
function trimAll(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimAll)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, trimAll(inside)]))
}

function sortMembers(members: readonly unknown[]): readonly string[] {
  return [...new Set(members.map(String))].sort((a, b) => DANISH.compare(a, b) || (a < b ? -1 : 1))
}
