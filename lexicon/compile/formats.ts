import { FORMAT, type CompiledLexicon } from '../engine/compiled.ts'

/**
 * The formats that a service gives, and how each is made of the newest. Extensions are updated later than services:
 * whoever makes a new format adds here how the one before is made of it, and it goes on being served.
 */
export const FORMATS: ReadonlyMap<number, (lexicon: CompiledLexicon) => CompiledLexicon> = new Map([
  [FORMAT, (lexicon) => lexicon],
])

/** What the first released extensions read (formats 1 and 2 never left this repository). They need not say which format they want. */
export const FIRST_FORMAT = 3
