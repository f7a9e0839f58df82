import { test } from 'vitest'
import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import { createIncrementalAnalyser } from '../../lexicon/engine/incremental.ts'
import { readCorpus } from '../../scripts/bench/notes.ts'
import { readLexicon } from '../../scripts/lexicon/read-lexicon.ts'
import { expectSame } from '../lexicon/engine/expect-same.ts'

test('a thousand texts are answered alike while they are edited and as a whole', async () => {
  const danish = compileLexicon(await readLexicon(), 'da')
  const { notes } = await readCorpus('da')
  const sentences = notes.flatMap((note) => note.split(/(?<=[.!?])\s+|\n/)).filter(Boolean)
  expectSame(createIncrementalAnalyser([danish]), createAnalyser([danish]), sentences, 1_000)
})
