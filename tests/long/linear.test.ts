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
 * What makes a reader look back, look ahead, nest, or never come to the end of a sentence; and sentences of thousands of
 * words with a remark on each few of them, at which guards look at the whole.
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
  ...[
    'umotiveret ',
    'borgeren er umotiveret ',
    'borgeren er ikke umotiveret og ',
    'hun siger hun er doven, ',
  ],
  ...['client is unmotivated ', 'she is not lazy and ', 'he says that she is lazy, '],
]

/** ms of the processor, whatever else the machine does. */
function time(text: string, language: Language): number {
  const before = process.cpuUsage()
  // As the service does, with the suggestions worded.
  JSON.stringify(analyse(text, { language }))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * The best of as many times as it takes to tell that it is linear, and of ten at most: a machine that is busy with others
 * makes now the one slower and now the other, and what is not linear stays so.
 */
function compare(text: string, language: Language) {
  let [short, long] = [Infinity, Infinity]
  const isLinear = () => long <= MOST * Math.max(short, LEAST)
  for (let i = 0; i < 10 && !(i > 0 && isLinear()); i++) {
    short = Math.min(short, time(text.slice(0, SHORT), language))
    long = Math.min(long, time(text.slice(0, LONG), language))
  }
  return { isLinear: isLinear(), short: Math.round(short), long: Math.round(long) }
}

test.each(['da', 'en'] as const)(
  'in «%s» a text of four times the length takes about four times as long',
  (language) => {
    const texts = new Map(PIECES.map((piece) => [piece, piece.repeat(LONG)]))
    texts.set('notes', notes[language].repeat(20))
    const slow = [...texts].map(([name, text]) => ({ name, ...compare(text, language) }))
    expect(slow.filter(({ isLinear }) => !isLinear)).toEqual([])
  },
)
