import type { Import } from './imports.ts'

/** What may be imported from a part of the repository. The first row that fits a file speaks for it. */
interface Direction {
  readonly part: RegExp
  readonly may: readonly RegExp[]
  /** Also these, for their types alone. */
  readonly types?: readonly RegExp[]
}

const LEXICON = /^lexicon\//
const HASHES = /^@noble\/hashes\//

const DIRECTIONS: readonly Direction[] = [
  { part: /^lexicon\/source\//, may: [LEXICON, /^yaml$/] },
  { part: /^lexicon\/compile\//, may: [LEXICON, HASHES] },
  { part: /^lexicon\/engine\/english\/wink\.ts$/, may: [LEXICON, /^wink-/] },
  // What a host hands to the engine, the library brings along: the compiled lexicon and the tagger's model.
  { part: /^lexicon\/library\.ts$/, may: [LEXICON, /^compiled-lexicon\//, /^wink-eng-lite-web-model$/] },
  { part: LEXICON, may: [LEXICON] },
  // The build leaves the model's data out of the script: see `scripts/build/extension/model-data.ts`.
  {
    part: /^extension\/background\/load-english\.ts$/,
    may: [/^extension\//, LEXICON, /^wink-eng-lite-web-model$/],
  },
  {
    part: /^extension\/sharing\/tokens\.ts$/,
    may: [/^extension\//, /^service\/report\.ts$/, /^@cloudflare\/voprf-ts(\/crypto-noble)?$/],
  },
  {
    part: /^extension\//,
    may: [/^extension\//, LEXICON, /^service\/report\.ts$/, /^webextension-polyfill$/],
    types: [/^service\//, /^hono/],
  },
  {
    part: /^service\/pages\/[^/]+\.client\.tsx?$/,
    may: [/^service\//, LEXICON, /^extension\/feedback\//],
  },
  { part: /^service\//, may: [/^service\//, LEXICON, /^(?!extension\/|scripts\/|tests\/)/] },
]

/** The imports that go against the direction `lexicon ← extension`, `lexicon ← service`; a sentence for each. */
export function findWrongDirections(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to, types }) => {
      const direction = DIRECTIONS.find(({ part }) => part.test(from))
      if (!direction) return false
      const allowed = types ? [...direction.may, ...(direction.types ?? [])] : direction.may
      return !allowed.some((pattern) => pattern.test(to))
    })
    .map(({ from, to, types }) => `${from} must not import ${types ? 'types from ' : ''}${to}`)
}
