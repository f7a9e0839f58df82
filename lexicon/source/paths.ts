import type { Category, Language } from '../engine/types.ts'

/** What a path of the lexicon's folder leads to. */
export type Place =
  | { readonly kind: 'entry'; readonly language: Language; readonly category: Category; readonly id: string }
  | { readonly kind: 'class'; readonly language: Language; readonly name: string }

const ENTRY = /^entries\/(da|en)\/([a-z]+)\/([^/]+)\.yml$/
const CLASS = /^words\/(da|en)\/([^/]+)\.yml$/

/** Entry or word class at a path; undefined for the other files (paradigms, categories, version …). */
export function placeOf(path: string): Place | undefined {
  const [, language, category, id] = ENTRY.exec(path) ?? []
  if (id) return { kind: 'entry', language: language as Language, category: category as Category, id }
  const [, of, name] = CLASS.exec(path) ?? []
  if (!name || name === 'paradigms') return undefined
  return { kind: 'class', language: of as Language, name }
}

/** `entries/da/label/doven.yml` or `words/da/negative-trait.yml` */
export function pathOf(place: Place): string {
  return place.kind === 'entry'
    ? `entries/${place.language}/${place.category}/${place.id}.yml`
    : `words/${place.language}/${place.name}.yml`
}

/** Name of an entry or word class as its file has it: small letters, figures, single hyphens. */
export const isName = (name: string): boolean => /^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/.test(name)

/** Made from words that somebody typed: `Tung sag!` → `tung-sag`. */
export const toName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9æøå]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
