import {
  readClassFields,
  readEntryFields,
  writeClass,
  writeEntry,
  type ClassFields,
  type EntryFields,
} from '../../lexicon/source/fields.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import { mergeFields, type Meeting } from './merge.ts'

/** One file that two sides changed. null is a file that is not there. */
export interface Sides {
  readonly path: string
  readonly base: string | null
  readonly mine: string | null
  readonly theirs: string | null
}

export interface MergedFile {
  /** What to go on with; mine where a choice is open. */
  readonly text: string | null
  readonly meetings: readonly Meeting[]
  /** Fields in which something of theirs was taken in. */
  readonly taken: readonly string[]
}

/** Merges an entry or word class. One side retired what the other edited: the meeting has the field ''. */
export function mergeFile({ path, base, mine, theirs }: Sides): MergedFile {
  if (mine === theirs || base === theirs) return { text: mine, meetings: [], taken: [] }
  if (base === mine) return { text: theirs, meetings: [], taken: [''] }
  if (mine === null || theirs === null)
    return { text: mine, meetings: [{ field: '', base, mine, theirs }], taken: [] }
  if (placeOf(path)?.kind === 'class') {
    const { fields, ...others } = mergeFields<ClassFields>(
      readClassFields(base ?? ''),
      readClassFields(mine),
      readClassFields(theirs),
    )
    return { text: writeClass(path, fields).text, ...others }
  }
  const { fields, ...others } = mergeFields<EntryFields>(
    readEntryFields(base ?? ''),
    readEntryFields(mine),
    readEntryFields(theirs),
  )
  return { text: writeEntry(path, fields).text, ...others }
}

/**
 * The text of a form after the choices that somebody made where two people's work met: fields named `choose.<field>`
 * with the value `theirs`. null: theirs was to take the whole file away.
 */
export function chooseTheirs(
  { path, content }: { readonly path: string; readonly content: string },
  form: URLSearchParams,
  theirs: string | null,
): string | null {
  const chosen = [...form].flatMap(([name, value]) =>
    name.startsWith('choose.') && value === 'theirs' ? [name.slice('choose.'.length)] : [],
  )
  if (chosen.length === 0) return content
  if (theirs === null) return null
  const pick = <T extends object>(own: T, other: T): T => {
    const others = other as Readonly<Record<string, unknown>>
    return {
      ...own,
      ...Object.fromEntries(chosen.flatMap((field) => (field in own ? [[field, others[field]]] : []))),
    }
  }
  return placeOf(path)?.kind === 'class'
    ? writeClass(path, pick(readClassFields(content), readClassFields(theirs))).text
    : writeEntry(path, pick(readEntryFields(content), readEntryFields(theirs))).text
}
