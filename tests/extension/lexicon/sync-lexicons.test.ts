import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { findFault } from '../../../extension/lexicon/check-fetched.ts'
import { syncLexicons } from '../../../extension/lexicon/sync-lexicons.ts'
import type { SyncState } from '../../../extension/lexicon/sync-state.ts'
import { hashLexicon } from '../../../lexicon/compile/hash-lexicon.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import { compileSmall } from '../../lexicon/small-lexicon.ts'

const SERVICE = 'https://tiltro.example.dk'
const NOTHING: SyncState = { da: {}, en: {} }
const da = compileSmall({ 'da/label/doven': '[[doven/a:what]]' })
const en = compileSmall({ 'en/label/lazy': '[[lazy/a:what]]' }, undefined, 'en')

/** The lexicon with something changed, and a hash that fits it. */
function change(lexicon: CompiledLexicon, changes: object): CompiledLexicon {
  const { hash: _old, ...body } = { ...lexicon, ...changes }
  return { ...body, hash: hashLexicon(body) }
}

let served: Record<string, string>
let isDown: boolean
let isStarting: boolean
let asked: string[]
let kept: Map<string, string>

beforeEach(() => {
  served = { da: JSON.stringify(da), en: JSON.stringify(en) }
  isDown = false
  isStarting = false
  asked = []
  kept = new Map()
})

/** A service as ours answers: an ETag made of the text, and 304 to who knows it. */
const fetchFake: typeof fetch = (input, init) => {
  if (isDown) return Promise.reject(new TypeError('no connection'))
  if (isStarting) return Promise.resolve(new Response('{}', { status: 503, headers: { 'retry-after': '5' } }))
  const language = (input as string).slice(-2)
  const text = served[language]!
  const etag = `"${text.length}-${text.slice(-70, -2)}"`
  const known = (init!.headers as Record<string, string>)['if-none-match']
  asked.push(`${language} ${known ? 'known' : 'new'}`)
  if (known === etag) return Promise.resolve(new Response(null, { status: 304 }))
  return Promise.resolve(new Response(text, { headers: { etag } }))
}

let clock = 0
const sync = (state: SyncState, service = SERVICE) =>
  syncLexicons(state, service, {
    fetch: fetchFake,
    now: ++clock,
    kept: {
      has: (address, language) => Promise.resolve(kept.has(address + language)),
      write: (address, language, text) => Promise.resolve(void kept.set(address + language, text)),
    },
  })

test('new lexicons are kept, and asked for again only to hear whether they have changed', async () => {
  const first = await sync(NOTHING)
  expect(first).toMatchObject({ service: SERVICE, answered: clock, da: { version: da.version } })
  expect([...kept.values()]).toEqual([served.da, served.en])
  const second = await sync(first)
  expect(asked).toEqual(['da new', 'en new', 'da known', 'en known'])
  expect(second).toEqual({ ...first, answered: clock })
})

test('when one has changed, it is taken, and the other stays', async () => {
  const first = await sync(NOTHING)
  served.da = JSON.stringify(change(da, { version: '2026.49-2' }))
  const second = await sync(first)
  expect(second.da.version).toBe('2026.49-2')
  expect(second.en).toEqual(first.en)
  expect(kept.get(`${SERVICE}da`)).toBe(served.da)
})

test.each([
  ['of another format', 'format', () => JSON.stringify(change(da, { format: 99 }))],
  ['in another language', 'language', () => JSON.stringify(en)],
  ['that lost something on the way', 'hash', () => JSON.stringify({ ...da, entries: [] })],
  ['that is whole and makes no sense', 'broken', () => JSON.stringify(change(da, { variants: null }))],
  [
    'whose questions turn round what stands beside them',
    'broken',
    () =>
      JSON.stringify(
        change(da, { entries: da.entries.map((entry) => ({ ...entry, questions: ['Hvad \u202Eså du?'] })) }),
      ),
  ],
  [
    'whose suggestions hide a sign',
    'broken',
    () =>
      JSON.stringify(
        change(da, {
          entries: da.entries.map((entry) => ({
            ...entry,
            suggestions: [{ kind: 'rewrite', parts: ['glad\u0000'], from: 'mark', to: 'mark' }],
          })),
        }),
      ),
  ],
  ['with a category that ends lines', 'broken', () => JSON.stringify(change(da, { version: '1\u2028' }))],
  ['that is no lexicon', 'format', () => '<html>Sign in</html>'],
])('a lexicon %s is refused and said so, and the last good one stays', async (_what, fault, text) => {
  const good = await sync(NOTHING)
  const before = kept.get(`${SERVICE}da`)
  served.da = text()
  const after = await sync(good)
  expect(after.da).toMatchObject({ ...good.da, refused: { fault } })
  expect(kept.get(`${SERVICE}da`)).toBe(before)
  served.da = before!
  expect((await sync(after)).da).toEqual(good.da)
})

test('where the first one is refused nothing is kept, so that the built-in one is read with', async () => {
  served.da = JSON.stringify({ ...da, hash: '0' })
  const { da: danish } = await sync(NOTHING)
  expect(danish).toEqual({ refused: { fault: 'hash', version: da.version } })
  expect(kept.has(`${SERVICE}da`)).toBe(false)
})

test('a service that does not answer changes nothing but that', async () => {
  const good = await sync(NOTHING)
  isDown = true
  expect(await sync(good)).toEqual({ ...good, isUnreachable: true })
  isDown = false
  expect(await sync({ ...good, isUnreachable: true })).toEqual({ ...good, answered: clock })
})

test('a service that does not know yet what was published leaves the last good lexicon', async () => {
  const good = await sync(NOTHING)
  const before = [...kept]
  isStarting = true
  expect(await sync(good)).toEqual({ ...good, isUnreachable: true })
  expect([...kept]).toEqual(before)
})

test('another service starts from nothing', async () => {
  const good = await sync(NOTHING)
  isDown = true
  expect(await sync(good, 'https://other.example')).toEqual({
    ...{ service: 'https://other.example', isUnreachable: true, da: {}, en: {} },
  })
})

test('when the browser has thrown away what was kept, it is fetched again', async () => {
  const good = await sync(NOTHING)
  kept.clear()
  await sync(good)
  expect(asked.slice(2)).toEqual(['da new', 'en new'])
  expect(kept.size).toBe(2)
})

test.each(['da', 'en'] as const)('the %s lexicon of the product is good', (language) => {
  const text = readFileSync(`dist/lexicon/${language}.json`, 'utf8')
  expect(findFault(JSON.parse(text), language)).toBeUndefined()
})
