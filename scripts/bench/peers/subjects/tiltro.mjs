import { readFileSync } from 'node:fs'

const LIBRARY = '../../../../dist/tiltro.mjs'

/** The library as it is shipped; with `entries`, over a lexicon that was made with so many. */
export async function createDanish(folder, entries) {
  const { createAnalyser, danish } = await import(LIBRARY)
  const lexicon = entries ? JSON.parse(readFileSync(`${folder}/lexicon-${entries}.json`, 'utf8')) : danish
  return countBy(createAnalyser([lexicon]), 'da')
}

/** Every remark is asked for its suggestions, which are worded then. */
export async function createDanishWorded() {
  const { createAnalyser, danish } = await import(LIBRARY)
  return wordBy(createAnalyser([danish]), 'da')
}

export async function createEnglishWorded() {
  const { createAnalyser, loadEnglish } = await import(LIBRARY)
  const { lexicon, tagger } = await loadEnglish()
  return wordBy(createAnalyser([lexicon], { tagger }), 'en')
}

/** What keeps the last text, and reads again what an edit touches. */
export async function createDanishEdits() {
  const { createIncrementalAnalyser, danish } = await import(LIBRARY)
  return countBy(createIncrementalAnalyser([danish]), 'da')
}

/** Without what was learnt from notes. */
export async function createDanishPatterns() {
  const { createAnalyser, danish } = await import(LIBRARY)
  const { learnt: _, ...lexicon } = danish
  return countBy(createAnalyser([lexicon]), 'da')
}

export async function createEnglish() {
  const { createAnalyser, loadEnglish } = await import(LIBRARY)
  const { lexicon, tagger } = await loadEnglish()
  return countBy(createAnalyser([lexicon], { tagger }), 'en')
}

export async function createEnglishPatterns() {
  const { createAnalyser, loadEnglish } = await import(LIBRARY)
  const { lexicon, tagger } = await loadEnglish()
  const { learnt: _, ...rest } = lexicon
  return countBy(createAnalyser([rest], { tagger }), 'en')
}

/** Nobody tells it parts of speech: what needs them is not found. Shows what wink costs. */
export async function createEnglishWithoutWink() {
  const { createAnalyser, loadEnglish } = await import(LIBRARY)
  const { lexicon } = await loadEnglish()
  const nothing = { pos: 'X', lemma: '', negated: false }
  return countBy(
    createAnalyser([lexicon], { tagger: { tag: (_, tokens) => tokens.map(() => nothing) } }),
    'en',
  )
}

function countBy({ analyse }, language) {
  return (note) => analyse(note, { language }).remarks.length
}

function wordBy({ analyse }, language) {
  return (note) => analyse(note, { language }).remarks.filter(({ suggestions }) => suggestions).length
}
