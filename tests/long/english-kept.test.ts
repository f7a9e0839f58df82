import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judge } from '../../scripts/evaluate/judge.ts'
import { loadAnalyser } from '../../scripts/evaluate/load-analyser.ts'
import { parseNotes } from '../../scripts/evaluate/parse-notes.ts'
import { tryRewrites } from '../../scripts/evaluate/rewrites.ts'

const CORPUS = new URL('../../lexicon/corpus/', import.meta.url)

/** What says that somebody is not believed, and the small words around it: read one by one, nothing of it was seen. */
const PLAIN = new Set(
  `claim claims claimed makes out insist insists maintain maintains profess professes reckon reckons swear swears swore blind allege alleges
  assert asserts would have like you us me it think believe believed to be if is own telling tell hear told says tells or so
  allegedly alleged purported purportedly so-called supposed supposedly conveniently doesn't stack up hold water
  she he her his him by that they we`.split(/\s+/),
)

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []

const inside = (text: string): string => /\[\[(.*?)\]\]/su.exec(text)?.[1] ?? ''

test('an English suggestion loses nothing but that somebody is not believed', async () => {
  const analyser = await loadAnalyser(['en'])
  const judged = readdirSync(CORPUS)
    .filter((name) => name.startsWith('en-') && !/aside|neutral/.test(name))
    .flatMap((name) => parseNotes(name, readFileSync(new URL(name, CORPUS), 'utf8')).notes)
    .map((note) => judge(note, analyser))
  const rewrites = tryRewrites(judged, analyser)
  expect(rewrites.length).toBeGreaterThan(1000)
  const lost = rewrites.flatMap(({ note, before, after }) => {
    const kept = wordsIn(inside(after))
    const gone = wordsIn(inside(before)).filter((word) => !kept.includes(word) && !PLAIN.has(word))
    return gone.length > 0 ? [`${note}: ${before} → ${after}: ${gone.join(', ')}`] : []
  })
  expect(lost).toEqual([])
})
