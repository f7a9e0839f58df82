import { testClient } from 'hono/testing'
import { expect, test } from 'vitest'
import type { Analysis } from '../../../lexicon/engine/types.ts'
import { createTestApp } from '../test-app.ts'

const { app, analyse } = createTestApp()
const read = async (body: unknown) => (await (await analyse(body)).json()) as Analysis

test('a note gets its remarks', async () => {
  const response = await testClient(app).v1.analyse.$post({ json: { text: 'Borgeren er umotiveret.' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const { language, lexicon, remarks, balance, unread } = await response.json()
  expect({ language, balance, unread }).toEqual({
    language: 'da',
    balance: { deficit: 1, possibility: 0, missing: [] },
    unread: [],
  })
  expect(lexicon).toMatch(/^\d{4}\.\d{2}-\d+$/)
  expect(remarks).toEqual([
    expect.objectContaining({
      start: 12,
      end: 22,
      orientation: 'deficit',
      category: 'label',
      entry: expect.stringMatching(/^[\p{L}\d-]+$/u) as string,
    }),
  ])
  expect(remarks[0]!.note).not.toBe('')
  expect(remarks[0]!.question).toMatch(/\?$/)
})

test('an English note is read by the English analyser, loaded when it is needed', async () => {
  const { language, remarks } = await read({
    text: 'He told us about his week. She is unmotivated and it is known.',
  })
  expect(language).toBe('en')
  expect(remarks).toContainEqual(expect.objectContaining({ orientation: 'deficit' }))
})

test('an English sentence in a Danish note is read as English', async () => {
  const { language, unread } = await read({
    text: 'Borgeren har talt med sin mentor, og de er enige om at mødes igen. Hun vil gerne have, at vi ringer til dem. The employer wrote that she is the one they want to have in the team.',
  })
  expect({ language, unread }).toEqual({ language: 'da', unread: [] })
})

test('the language can be decided', async () => {
  expect(await read({ text: 'Hun.', language: 'en' })).toMatchObject({ language: 'en' })
})

test('an empty note has nothing to remark on', async () => {
  for (const text of ['', ' ', '\n\n'])
    expect(await read({ text })).toMatchObject({ language: null, remarks: [], unread: [] })
})

test.each([
  ['halves of a pair', 'Borgeren \ud83d er umotiveret \ude00'],
  ['NUL', 'Borgeren\0 er umotiveret'],
  ['HTML', '<script>alert("Borgeren er umotiveret")</script>'],
  ['right to left', '\u202eהאזרח لا يعمل \u202dBorgeren er umotiveret'],
  ['marks on letters without end', `e${'\u0301'.repeat(5000)}`],
  ['line separators', 'Borgeren\u2028er\u2029umotiveret\ufeff'],
])('%s: an answer, and offsets within the text', async (_, text) => {
  const response = await analyse({ text })
  expect(response.status).toBe(200)
  const { remarks, unread } = (await response.json()) as Analysis
  for (const { start, end } of [...remarks, ...unread]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
})

test('a text of the greatest length is read, in whatever way its units are written', async () => {
  const text = 'Borgeren er umotiveret. '.repeat(9000).slice(0, 200_000)
  expect((await analyse({ text })).status).toBe(200)
  const escaped = `{"text":"${'\\u00e6'.repeat(200_000)}"}`
  expect((await analyse(escaped)).status).toBe(200)
})
