import { NO_ENTRY, writeEntry, type EntryFields } from '../../../lexicon/source/fields.ts'
import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import { toFolder } from '../../../service/desk/workshop.ts'
import { smallFiles } from '../../lexicon/small-lexicon.ts'

export const pathTo = (id: string, category = 'label') => `entries/da/${category}/${id}.yml`

/** An entry that holds, found by one word that is also its id. */
export const entryFile = (id: string, fields: Partial<EntryFields> = {}, category = 'label'): SourceFile =>
  writeEntry(pathTo(id, category), {
    ...NO_ENTRY,
    patterns: [`[[${id}]]`],
    note: 'Ordet lukker om personen.',
    questions: ['Hvad har du set?'],
    suggestions: [{ kind: 'starter', text: 'optaget af {blank}', replaces: '' }],
    marks: [`Hun er [[${id}]].`],
    leaves: [`Hun er ikke ${id}.`],
    ...fields,
  })

/** A product with few entries, which is checked and compiled in a moment. */
export const smallProduct = (...entries: readonly SourceFile[]) =>
  toFolder([
    ...smallFiles({}).filter(({ path }) => path !== 'version.yml'),
    { path: 'version.yml', text: 'version: 2026.40-1\n' },
    ...entries,
  ])
