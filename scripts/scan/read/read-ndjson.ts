import { FileError } from './errors.ts'
import { findField } from './find-field.ts'
import { gather, takeLine, type Taken } from './gather.ts'
import { listNames } from './list-names.ts'
import type { NoteRecord, RefuseRecord } from './note-record.ts'

/** Records after which a field that none of them had is taken for a name that was mistyped. */
const ENOUGH = 1_000

/**
 * The notes in a field of newline-delimited JSON. A line that is broken is refused, and reading goes on with the next.
 *
 * @param field names by dots, from the outside in: `journal.note`
 * @throws {FileError} where no record has the field
 */
export async function* readNdjson(
  file: string,
  parts: AsyncIterable<string>,
  field: string,
  refuse: RefuseRecord,
): AsyncGenerator<NoteRecord> {
  let number = 0
  let line = 0
  let found = false
  let names: readonly string[] | undefined
  const despair = (): void => {
    if (!found && names) throw new FileError(explainMissing(file, field, names))
  }
  let tooLong = false
  for await (const text of gather<string | undefined>(parts, takeLine, giveUp)) {
    const rest = tooLong
    tooLong = text === undefined
    if (rest) continue
    line++
    if (text?.trim() === '') continue
    number++
    const record = text === undefined ? undefined : parseObject(text)
    if (!record) {
      refuse(
        line,
        text === undefined ? 'this line is too long to be a record.' : 'this is not a JSON object.',
      )
      continue
    }
    names ??= Object.keys(record)
    const value = findField(record, field)
    found ||= value !== undefined
    if (number === ENOUGH) despair()
    if (typeof value === 'string') {
      if (value.trim() !== '') yield { record: number, text: value }
    } else if (value !== undefined && value !== null)
      refuse(
        line,
        `"${field}" is ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`} here, not text.`,
      )
  }
  despair()
}

/** What has come of a line that is too long; its rest follows. */
const giveUp = (text: string): Taken<undefined> => ({ item: undefined, end: text.length })

/** JSON.parse would say what it met; nothing of a note belongs in a message. */
function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

const explainMissing = (file: string, field: string, names: readonly string[]): string =>
  `${file}: no record has the field "${field}". The first record has: ${listNames(names)}.`
