import { canonical } from '../../../lexicon/source/canonical.ts'
import { readClassFields, readEntryFields } from '../../../lexicon/source/fields.ts'
import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import { parseEntry } from '../../../lexicon/source/parse-entry.ts'
import { parseWordClass } from '../../../lexicon/source/parse-word-class.ts'
import { isName, placeOf } from '../../../lexicon/source/paths.ts'
import type { Said } from '../../../lexicon/source/problem.ts'
import { fromRow, type Refusal } from './rows.ts'
import { readTable, type Cells } from './table.ts'

/** One line of a table, or one file of a folder, and what would become of it. */
export interface ImportItem {
  /** Line of the table, or path in the folder. */
  readonly from: string
  readonly path?: string
  readonly becomes: 'new' | 'changed' | 'same' | 'refused'
  /** Fields that differ from what is published. */
  readonly fields: readonly string[]
  readonly refusals: readonly Refusal[]
  /** The file in its canonical form, where it is taken in. */
  readonly text?: string
}

/** What the lines of a table would change in the lexicon, and why some are refused. Nothing is done yet. */
export function planTable(cells: Cells, current: readonly SourceFile[]): readonly ImportItem[] {
  return plan(
    readTable(cells).map(({ row, line }) => ({ from: String(line), ...fromRow(row) })),
    current,
  )
}

/** The same for the files of a folder. */
export function planFolder(
  files: readonly SourceFile[],
  current: readonly SourceFile[],
): readonly ImportItem[] {
  return plan(
    files.map((file) => {
      const place = placeOf(file.path)
      const name = place?.kind === 'entry' ? place.id : place?.name
      if (!place || !isName(name!)) return { from: file.path, refusals: [{ says: WRONG_PLACE }] }
      return { from: file.path, file: { path: file.path, text: canonical(file) }, refusals: [] }
    }),
    current,
  )
}

interface Incoming {
  readonly from: string
  readonly file?: SourceFile
  readonly refusals: readonly Refusal[]
}

function plan(incoming: readonly Incoming[], current: readonly SourceFile[]): readonly ImportItem[] {
  const known = new Map(current.map(({ path, text }) => [path, text]))
  const ids = new Map(
    current.flatMap(({ path }): (readonly [string, string])[] => {
      const place = placeOf(path)
      return place?.kind === 'entry' ? [[place.id, path]] : []
    }),
  )
  const met = new Map<string, string>()
  return incoming.map(({ from, file, refusals }): ImportItem => {
    if (!file) return { from, becomes: 'refused', fields: [], refusals }
    const { path } = file
    const place = placeOf(path)!
    const other = place.kind === 'entry' ? ids.get(place.id) : undefined
    const reasons = [
      ...refusals,
      ...(met.has(path) ? [{ says: twice(met.get(path)!) }] : []),
      ...(other && other !== path ? [{ column: 'id', says: taken(other) }] : []),
      ...complaints(file),
    ]
    met.set(path, from)
    if (reasons.length > 0) return { from, path, becomes: 'refused', fields: [], refusals: reasons }
    const { text } = file
    const before = known.get(path)
    if (before === undefined) return { from, path, becomes: 'new', fields: [], refusals: [], text }
    const fields = before === text ? [] : changedFields(path, before, text)
    return { from, path, becomes: fields.length > 0 ? 'changed' : 'same', fields, refusals: [], text }
  })
}

function complaints(file: SourceFile): readonly Refusal[] {
  const { problems } = placeOf(file.path)?.kind === 'class' ? parseWordClass(file) : parseEntry(file)
  return problems.map(({ field, says }) => ({
    ...(field && { column: field.replace(/^examples\./, '') }),
    says,
  }))
}

function changedFields(path: string, before: string, after: string): readonly string[] {
  const read = placeOf(path)?.kind === 'class' ? readClassFields : readEntryFields
  const [old, now] = [read(before), read(after)] as unknown as Readonly<Record<string, unknown>>[]
  return Object.keys(now!).filter((name) => JSON.stringify(old![name]) !== JSON.stringify(now![name]))
}

const WRONG_PLACE: Said = {
  en: 'the file lies in entries/<da or en>/<category>/ or words/<da or en>/, its name in small letters and hyphens.',
  da: 'filen ligger i entries/<da eller en>/<kategori>/ eller words/<da eller en>/, og navnet skrives med små bogstaver og bindestreger.',
}
const twice = (from: string): Said => ({
  en: `it stands in line or file ${from} already.`,
  da: `det står allerede i linje eller fil ${from}.`,
})
const taken = (path: string): Said => ({
  en: `the name is taken by ${path}.`,
  da: `navnet er taget af ${path}.`,
})
