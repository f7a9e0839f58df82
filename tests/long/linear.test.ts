import { expect, test } from 'vitest'
import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { readCorpus } from '../../scripts/bench/notes.ts'
import { loadTagger } from '../../scripts/lexicon/load-tagger.ts'
import { readLexicon } from '../../scripts/lexicon/read-lexicon.ts'

/** UTF-16 units; the longest that a service reads, and a quarter of it. */
const [SHORT, LONG] = [50_000, 200_000]
/** Four times the text takes four times as long; where each word looked at all others it would be sixteen. */
const MOST = 9
/** ms below which nothing can be told from another. */
const LEAST = 20

const source = await readLexicon()
const lexicons = (['da', 'en'] as const).map((language) => compileLexicon(source, language))
const { analyse } = createAnalyser(lexicons, { tagger: loadTagger() })
const notes = { da: (await readCorpus('da')).notes.join('\n'), en: (await readCorpus('en')).notes.join('\n') }

/**
 * What makes a reader look back, look ahead, nest, or never come to the end of a sentence. Not among them: a sentence of
 * thousands of words with a remark on each. Guards look at the whole of their sentence, and 200,000 units of it take
 * seconds; the service reads them in a thread, and gives them up after a time.
 */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '.',
    '"',
    '(',
    '»',
    '-',
    ',',
    ';',
    '\u0301',
    '😀',
    '\ud83d',
    '1',
    '1.',
    'a.',
    'a ',
    'a-',
  ],
  ...['ikke ', 'og ', 'at ', 'som ', 'er ', 'har ', 'hvis ', 'ifølge ', 'borgeren er ', 'eller (ikke '],
  ...['not ', 'and ', 'to ', 'is ', 'if ', 'she is not a '],
  ...['arbejdsmarkedsparathedsvurdering', 'umotiveretumotiveret'],
]

/** ms of the processor, whatever else the machine does; the best of three. */
function time(text: string, language: Language): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    analyse(text, { language })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each(['da', 'en'] as const)(
  'in «%s» a text of four times the length takes about four times as long',
  (language) => {
    const texts = new Map(PIECES.map((piece) => [piece, piece.repeat(LONG)]))
    texts.set('notes', notes[language].repeat(20))
    const slow: unknown[] = []
    for (const [name, text] of texts) {
      const [short, long] = [time(text.slice(0, SHORT), language), time(text.slice(0, LONG), language)]
      if (long > MOST * Math.max(short, LEAST)) slow.push([name, Math.round(short), Math.round(long)])
    }
    expect(slow).toEqual([])
  },
)
