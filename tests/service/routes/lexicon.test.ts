import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { FIRST_FORMAT, FORMATS } from '../../../lexicon/compile/formats.ts'
import { FORMAT, type CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import { createTestApp, lexicons } from '../test-app.ts'

const { app } = createTestApp()
const get = (headers: Record<string, string> = {}) => app.request('/v1/lexicon/da', { headers })

test('an engine can read with the lexicon that is served', async () => {
  const response = await get()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const lexicon = (await response.json()) as CompiledLexicon
  expect(lexicon).toMatchObject({ format: lexicons.da.format, language: 'da', hash: lexicons.da.hash })
  expect(createAnalyser([lexicon]).analyse('Borgeren er umotiveret.').remarks).toHaveLength(1)
})

test('the ETag is strong and made of the hash', async () => {
  expect((await get()).headers.get('etag')).toBe(`"${lexicons.da.hash}"`)
  const english = await app.request('/v1/lexicon/en')
  expect(english.headers.get('etag')).toBe(`"${lexicons.en.hash}"`)
})

test.each([
  ['the tag', `"${lexicons.da.hash}"`],
  ['the tag of the compressed form', `"${lexicons.da.hash}-gzip"`],
  ['a tag that a proxy has weakened', `W/"${lexicons.da.hash}"`],
  ['a list of tags', `"old", "${lexicons.da.hash}"`],
  ['any', '*'],
])('who has it already (%s) is not sent it again', async (_, tag) => {
  const response = await get({ 'if-none-match': tag })
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(response.headers.get('etag')).toBe(`"${lexicons.da.hash}"`)
})

test('who has an older one is sent the new one', async () => {
  expect((await get({ 'if-none-match': '"old"' })).status).toBe(200)
  expect((await get({ 'if-none-match': `"${lexicons.en.hash}"` })).status).toBe(200)
})

test('it is compressed for whoever takes that, with a tag of its own', async () => {
  const response = await get({ 'accept-encoding': 'br;q=1, gzip' })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toContain('accept-encoding')
  expect(response.headers.get('etag')).toBe(`"${lexicons.da.hash}-gzip"`)
  const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString()
  expect((JSON.parse(text) as CompiledLexicon).hash).toBe(lexicons.da.hash)
})

test('it is not compressed for whoever says no', async () => {
  expect((await get({ 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull()
})

test('HEAD says the same without the body', async () => {
  const response = await app.request('/v1/lexicon/da', { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(response.headers.get('etag')).toBe(`"${lexicons.da.hash}"`)
})

test('a service that cannot tell what was published gives no lexicon, so that nobody falls back to an older one', async () => {
  let isKnown = false
  const { app } = createTestApp({ refreshLexicons: () => Promise.resolve(isKnown) })
  const early = await app.request('/v1/lexicon/da')
  expect([early.status, early.headers.get('retry-after'), early.headers.get('etag')]).toEqual([
    503,
    '5',
    null,
  ])
  isKnown = true
  expect((await app.request('/v1/lexicon/da')).status).toBe(200)
})

test('an extension that names the format it reads gets it, one that names none gets the first', async () => {
  expect(FORMATS.has(FIRST_FORMAT)).toBe(true)
  expect(FORMATS.has(FORMAT)).toBe(true)
  for (const format of FORMATS.keys()) {
    const response = await app.request(`/v1/lexicon/da?format=${format}`)
    expect(await response.json()).toMatchObject({ format, language: 'da' })
  }
  for (const format of ['0', '99', 'x'])
    expect(await (await app.request(`/v1/lexicon/da?format=${format}`)).json()).toMatchObject({
      type: '/problems#unknown-format',
      status: 404,
    })
})
