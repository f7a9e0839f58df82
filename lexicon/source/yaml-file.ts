import { LineCounter, parseDocument, isNode } from 'yaml'
import { isAllSeen, isSeen } from '../engine/unseen.ts'
import type { Problem, Said } from './problem.ts'
import type { SourceFile } from './lexicon-source.ts'

type Plain = Readonly<Record<string, unknown>>

/** A YAML file as plain data that knows its lines and collects what is wrong with it. */
export interface YamlFile {
  readonly path: string
  readonly data: Plain
  readonly problems: Problem[]
  /** Line (from 1) of a field, e.g. `lineOf('examples', 'marks', 0)`. */
  readonly lineOf: (...keys: (string | number)[]) => number
  /** `keys` lead to what is wrong: a field, then perhaps the number of an item in it. */
  readonly complain: (says: Said, ...keys: (string | number)[]) => void
}

/** Reads one file; a file that is no YAML or no map gives one problem and empty data. */
export function readYaml({ path, text }: SourceFile): YamlFile {
  const counter = new LineCounter()
  const doc = parseDocument(text, { lineCounter: counter })
  const problems: Problem[] = doc.errors.map((error) => ({
    path,
    line: error.linePos?.[0].line ?? 1,
    says: unreadable(error.message.split('\n')[0]!.replace(/ at line.*/, '')),
  }))
  const lineOf = (...keys: (string | number)[]): number => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = doc.getIn(keys.slice(0, depth), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  const value =
    problems.length > 0
      ? {}
      : toData(doc, (reason) => problems.push({ path, line: 1, says: unreadable(reason) }))
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  const file: YamlFile = {
    path,
    data: isMap ? (value as Plain) : {},
    problems,
    lineOf,
    complain: (says, ...keys) => {
      const field = keys.filter((key) => typeof key === 'string').join('.')
      const item = keys.find((key) => typeof key === 'number')
      problems.push({
        path,
        line: lineOf(...keys),
        ...(field && { field }),
        ...(item !== undefined && { item }),
        says,
      })
    },
  }
  if (!isMap && problems.length === 0)
    file.complain({
      en: 'write fields as «name: value», one a line.',
      da: 'skriv felterne som »navn: værdi«, ét på hver linje.',
    })
  const unseen = firstUnseen(file.data) ?? (isSeen(text) ? undefined : [])
  if (unseen) file.complain(UNSEEN, ...unseen)
  return file
}

/** Where the first text stands that holds a sign which nobody sees. */
function firstUnseen(data: unknown): readonly (string | number)[] | undefined {
  if (isAllSeen(data)) return undefined
  if (typeof data === 'string') return []
  for (const [key, value] of Object.entries(data as object)) {
    const keys = firstUnseen(value)
    if (keys) return [Array.isArray(data) ? Number(key) : key, ...keys]
  }
  return []
}

const UNSEEN: Said = {
  en: 'a sign stands here that nobody sees, and that may turn round or hide what is beside it; delete the place and type it anew.',
  da: 'her står et tegn, som ingen kan se, og som kan vende eller skjule det ved siden af; slet stedet, og skriv det igen.',
}

/** A reference to what is not there, or references without end, come to light only here. */
function toData(doc: ReturnType<typeof parseDocument>, complain: (reason: string) => void): unknown {
  try {
    return doc.toJS()
  } catch {
    complain('*')
    return {}
  }
}

/** A text field; complains when it is missing (unless optional) or no text. */
export function textField(file: YamlFile, name: string, why: Said, optional = false): string {
  const value = file.data[name]
  if (value === undefined && optional) return ''
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  file.complain(
    value === undefined
      ? { en: `«${name}» is missing: ${why.en}`, da: `»${name}« mangler: ${why.da}` }
      : { en: `«${name}» must be text: ${why.en}`, da: `»${name}« skal være tekst: ${why.da}` },
    name,
  )
  return ''
}

/** A list of texts; complains about what is no text. */
export function listField(file: YamlFile, name: string, why: Said, optional = false): readonly string[] {
  const value = file.data[name]
  if (value === undefined && optional) return []
  if (!Array.isArray(value)) {
    file.complain(
      value === undefined
        ? { en: `«${name}» is missing: ${why.en}`, da: `»${name}« mangler: ${why.da}` }
        : {
            en: `«${name}» must be a list, each item on a line of its own after "- ": ${why.en}`,
            da: `»${name}« skal være en liste med hvert punkt på sin egen linje efter "- ": ${why.da}`,
          },
      name,
    )
    return []
  }
  return texts(file, value, name)
}

export function texts(
  file: YamlFile,
  value: readonly unknown[],
  ...keys: (string | number)[]
): readonly string[] {
  return value.flatMap((item, i) => {
    if (typeof item === 'string') return [item.trim()]
    if (typeof item === 'number') return [String(item)]
    const says = {
      en: `item ${i + 1} of «${keys.join('.')}» must be text; put it in 'single quotes'.`,
      da: `punkt ${i + 1} i »${keys.join('.')}« skal være tekst; sæt det i 'enkelte anførselstegn'.`,
    }
    file.complain(says, ...keys, i)
    return []
  })
}

/** Complains about fields that have no meaning here. */
export function onlyFields(file: YamlFile, known: readonly string[]): void {
  for (const name of Object.keys(file.data))
    if (!known.includes(name))
      file.complain(
        {
          en: `«${name}» is no field of this file; use ${known.join(', ')}.`,
          da: `»${name}« er ikke et felt i denne fil; brug ${known.join(', ')}.`,
        },
        name,
      )
}

function unreadable(reason: string): Said {
  return {
    en: `this line cannot be read as YAML (${reason}). Put sentences that hold ":" or start with a sign in 'single quotes'.`,
    da: `linjen kan ikke læses som YAML (${reason}). Sæt sætninger med ":" i, eller som begynder med et tegn, i 'enkelte anførselstegn'.`,
  }
}
