import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { NO_CLASS, NO_ENTRY, readClassFields, readEntryFields } from '../../../lexicon/source/fields.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Env } from '../../deps.ts'
import { captureNames } from '../../desk/captures.ts'
import { isStale } from '../../desk/press.ts'
import { Editor, type EditorProps, type Filled } from '../../pages/desk/editor.tsx'
import { show } from '../../pages/show.tsx'
import type { Draft } from '../../store/drafts.ts'
import type { DeskRooms, Visit } from './visit.ts'

/** What an editor page shows beside what every page knows. */
type Shown = Partial<
  Pick<EditorProps, 'draft' | 'findings' | 'met' | 'notice' | 'wish' | 'id' | 'reason'>
> & {
  readonly path: string
  readonly content: string | null
}

/** The page of a draft, or of what is not saved yet. */
export async function showEditor(c: Context<Env>, visit: Visit, rooms: DeskRooms, shown: Shown) {
  const { language, props, lexicon, outline } = visit
  const { draft, path, content, findings = [], ...others } = shown
  // Of what is to be retired, the editor shows what it was.
  const filled = fill(path, content ?? draft?.base ?? '')
  const name = filled.kind === 'entry' ? filled.place.id : filled.place.name
  return show(
    c,
    <Editor
      {...props}
      filled={filled}
      id={name}
      reason={draft?.reason ?? ''}
      guide={await rooms.guide(language)}
      findings={findings}
      categories={outline.categories[language]}
      captures={filled.kind === 'entry' ? captureNames(filled.fields.patterns) : []}
      {...(draft && { draft, isStale: isStale(draft, lexicon) })}
      {...others}
    />,
  )
}

/** The page for something new in a language. */
export async function showNew(
  c: Context<Env>,
  visit: Visit,
  rooms: DeskRooms,
  kind: Filled['kind'],
  of: Language,
  more: Partial<Shown> = {},
) {
  const path = kind === 'entry' ? `entries/${of}/label/x.yml` : `words/${of}/x.yml`
  return showEditor(c, visit, rooms, { path, content: '', id: '', ...more })
}

function fill(path: string, text: string): Filled {
  const place = placeOf(path)
  if (place?.kind === 'class')
    return { kind: 'class', place, fields: text ? readClassFields(text) : NO_CLASS }
  if (place?.kind === 'entry')
    return { kind: 'entry', place, fields: text ? readEntryFields(text) : NO_ENTRY }
  throw new RangeError('A draft is of an entry or a word class.')
}

/** Of which kind and language a draft is. */
export function kindOf({ path }: Pick<Draft, 'path'>): {
  readonly kind: Filled['kind']
  readonly of: Language
} {
  const place = placeOf(path)
  return { kind: place?.kind ?? 'entry', of: place?.language ?? 'da' }
}
