import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Analyser, Language, Tagger } from '../../lexicon/engine/types.ts'
import type { LexiconSource } from '../../lexicon/source/lexicon-source.ts'
import { loadTagger } from '../../scripts/lexicon/load-tagger.ts'
import { readLexicon } from '../../scripts/lexicon/read-lexicon.ts'

// The lexicon as its files stand now. It takes seconds to compile: files of tests that run in one worker have it from
// here, compiled once for all of them. Nobody changes what is given.

let source: Promise<LexiconSource> | undefined
let tagger: Tagger | undefined
const lexicons = new Map<Language, Promise<CompiledLexicon>>()
const analysers = new Map<Language, Promise<Analyser>>()

function once<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = kept.get(key) ?? make()
  kept.set(key, value)
  return value
}

export const wholeSource = (): Promise<LexiconSource> => (source ??= readLexicon())

export const wholeLexicon = (language: Language): Promise<CompiledLexicon> =>
  once(lexicons, language, async () => compileLexicon(await wholeSource(), language))

/** Reads with the whole lexicon of one language, and in English with the tagger. */
export const wholeAnalyser = (language: Language): Promise<Analyser> =>
  once(analysers, language, async () =>
    createAnalyser([await wholeLexicon(language)], language === 'en' ? { tagger: sharedTagger() } : {}),
  )

/** The English tagger; its model takes long to get ready. */
export const sharedTagger = (): Tagger => (tagger ??= loadTagger())
