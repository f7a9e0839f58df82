import type { Language } from '../../../lexicon/engine/types.ts'

/** Where the pages of the desk are, below the base path. */
export const DESK = {
  list: { da: '/redaktion', en: '/desk' },
  newEntry: { da: '/redaktion/nyt', en: '/desk/new' },
  entry: { da: '/redaktion/opslag/:id', en: '/desk/entry/:id' },
  classes: { da: '/redaktion/ordklasser', en: '/desk/classes' },
  newClass: { da: '/redaktion/ny-ordklasse', en: '/desk/new-class' },
  wordClass: { da: '/redaktion/ordklasse/:of/:name', en: '/desk/class/:of/:name' },
  draft: { da: '/redaktion/kladde/:draft', en: '/desk/draft/:draft' },
  effect: { da: '/redaktion/kladde/:draft/virkning', en: '/desk/draft/:draft/effect' },
  publish: { da: '/redaktion/udgiv', en: '/desk/publish' },
  versions: { da: '/redaktion/udgaver', en: '/desk/versions' },
  upgrade: { da: '/redaktion/opgradering', en: '/desk/upgrade' },
  inbox: { da: '/redaktion/onsker', en: '/desk/wishes' },
  exchange: { da: '/redaktion/ind-og-ud', en: '/desk/in-and-out' },
  samples: { da: '/redaktion/notater', en: '/desk/notes' },
  guide: { da: '/redaktion/haandbog', en: '/desk/handbook' },
  trail: { da: '/redaktion/spor', en: '/desk/trail' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type DeskPage = keyof typeof DESK

/** What somebody who is signed in would like the lexicon to say. */
export const WISH = { da: '/onske', en: '/wish' } as const

/** Data for the pages: the same in both languages. */
export const DESK_DATA = {
  ground: '/desk-data/:of/ground',
  corpus: '/desk-data/:of/corpus',
  file: '/desk-data/export/:file',
} as const

/** Pages that take a form. */
const POSTED: readonly DeskPage[] = [
  ...(['newEntry', 'entry', 'newClass', 'wordClass', 'draft', 'publish', 'versions'] as const),
  ...(['upgrade', 'inbox', 'exchange', 'samples'] as const),
]

/** Every route of the desk, as `GET /redaktion`. */
export const DESK_ROUTES: readonly string[] = [
  ...Object.values(DESK).flatMap(({ da, en }) => [`GET ${da}`, `GET ${en}`]),
  ...POSTED.flatMap((page) => [`POST ${DESK[page].da}`, `POST ${DESK[page].en}`]),
  ...Object.values(DESK_DATA).map((path) => `GET ${path}`),
]

type Filled = Readonly<Record<string, string>>

/** The path of a page with its parts filled in. */
export function deskPath(page: DeskPage, language: Language, parts: Filled = {}): string {
  return fill(DESK[page][language], parts)
}

export const fill = (path: string, parts: Filled): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''))

/** The address of a page in either language, for whoever changes over. */
export const fillBoth = (
  paths: Readonly<Record<Language, string>>,
  parts: Filled,
): Record<Language, string> => ({
  da: fill(paths.da, parts),
  en: fill(paths.en, parts),
})
