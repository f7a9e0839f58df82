import { expect, test } from 'vitest'
import { createTestApp } from '../test-app.ts'

const { app, analyse } = createTestApp()
const WORD = 'Kanariefugl'

interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

/** Every refusal has the shape of RFC 9457, and nothing in it that was sent. */
async function expectProblem(response: Response, status: number, code: string): Promise<Problem> {
  const body = await response.text()
  expect(body).not.toContain(WORD)
  const problem = JSON.parse(body) as Problem
  expect(problem).toMatchObject({ type: `/problems#${code}`, status })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(problem.title).toMatch(/^[A-Z]/)
  expect(problem.detail).toMatch(/\.$/)
  return problem
}

const encode = (text: string) => new TextEncoder().encode(text)

test.each([
  ['nothing', ''],
  ['broken JSON', `{"text": "${WORD}`],
  ['a name without quotes', `{text: "${WORD}"}`],
  ['two documents', `{"text":"${WORD}"}{"text":"${WORD}"}`],
  ['a form', `text=${WORD}`],
])('%s is not JSON', async (_, body) => {
  await expectProblem(await analyse(body), 400, 'broken-json')
})

test.each([
  ['Latin-1', Buffer.from(`{"text":"${WORD} på"}`, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff{"text":"${WORD}"}`, 'utf16le')],
  [
    'a surrogate as bytes',
    Buffer.concat([encode(`{"text":"${WORD}`), Buffer.from('eda0bd', 'hex'), encode('"}')]),
  ],
  ['a letter cut in two', encode(`{"text":"${WORD} på"}`).slice(0, -3)],
])('%s is not UTF-8', async (_, bytes) => {
  await expectProblem(await analyse(new Uint8Array(bytes)), 400, 'broken-encoding')
})

test.each([
  ['plain text', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['another charset', { 'content-type': 'application/json; charset=iso-8859-1' }],
  ['a kind of JSON', { 'content-type': 'application/vnd.api+json' }],
  ['compressed', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
])('a body sent as %s is not read', async (_, headers) => {
  await expectProblem(await analyse({ text: WORD }, headers), 415, 'wrong-content-type')
})

test('a body without a content type is not read', async () => {
  const response = await app.request('/v1/analyse', { method: 'POST', body: encode(`{"text":"${WORD}"}`) })
  await expectProblem(response, 415, 'wrong-content-type')
})

test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset="UTF-8"'])(
  '%s is read',
  async (type) => {
    expect((await analyse({ text: 'Hej' }, { 'content-type': type })).status).toBe(200)
  },
)

test.each([
  ['no text', {}, '#/text'],
  ['text that is null', { text: null }, '#/text'],
  ['text that is a number', { text: 7 }, '#/text'],
  ['text in a list', { text: [WORD] }, '#/text'],
  ['an unknown language', { text: WORD, language: 'sv' }, '#/language'],
  ['a language in capitals', { text: WORD, language: 'DA' }, '#/language'],
  ['a language that is null', { text: WORD, language: null }, '#/language'],
  ['a language that is a text', { text: WORD, language: WORD }, '#/language'],
  ['a field nobody knows', { text: WORD, [WORD]: 1 }, '#'],
  ['a list', [WORD], '#'],
  ['a string', JSON.stringify(WORD), '#'],
  ['null', 'null', '#'],
])('%s does not have the agreed form', async (_, body, pointer) => {
  const { errors } = await expectProblem(await analyse(body), 422, 'wrong-input')
  expect(errors?.map((error) => error.pointer)).toEqual([pointer])
})

test('everything that stands in the way is said at once', async () => {
  const { errors } = await expectProblem(
    await analyse({ text: 7, language: WORD, more: 1 }),
    422,
    'wrong-input',
  )
  expect(errors?.map((error) => error.pointer).sort()).toEqual(['#', '#/language', '#/text'])
})

test('a prototype cannot be slipped in', async () => {
  await expectProblem(await analyse('{"text":"hej","__proto__":{"language":"en"}}'), 422, 'wrong-input')
})

test('a text that is too long', async () => {
  await expectProblem(await analyse({ text: 'x'.repeat(200_001) }), 413, 'too-long')
  await expectProblem(await analyse({ text: `${WORD} `.repeat(90_000) }), 413, 'too-long')
})

test('a body that is too large is refused by its declared size, and by its real one', async () => {
  const body = JSON.stringify({ text: WORD.repeat(200_000) })
  await expectProblem(await analyse(body), 413, 'too-large')
  await expectProblem(await analyse('{}', { 'content-length': '1250001' }), 413, 'too-large')
})

test('a body without an end is not read to the end', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536
      controller.enqueue(encode(' '.repeat(65_536)))
    },
  })
  const response = await app.request('/v1/analyse', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  await expectProblem(response, 413, 'too-large')
  expect(sent).toBeLessThan(1_500_000)
})

test('JSON nested without end is an answer, not a fall', async () => {
  await expectProblem(await analyse('['.repeat(100_000) + ']'.repeat(100_000)), 422, 'wrong-input')
})

test.each([
  ['/v1/analyse', 'GET', 'POST, OPTIONS'],
  ['/v1/analyse', 'DELETE', 'POST, OPTIONS'],
  ['/v1/lexicon/da', 'POST', 'GET, HEAD, OPTIONS'],
  ['/openapi.json', 'PUT', 'GET, HEAD, OPTIONS'],
  ['/healthz', 'POST', 'GET, HEAD, OPTIONS'],
])('%s does not take %s', async (path, method, allow) => {
  const response = await app.request(path, { method })
  await expectProblem(response, 405, 'wrong-method')
  expect(response.headers.get('allow')).toBe(allow)
})

test('OPTIONS says what an address takes', async () => {
  const response = await app.request('/v1/analyse', { method: 'OPTIONS' })
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
})

test.each([
  `/${WORD}`,
  '/v1',
  '/v1/analyse/',
  `/v1/analyse/${WORD}`,
  '/v1/lexicon',
  '/%',
  '/%00',
  '/..%2f..%2fetc/passwd',
])('there is nothing at %s', async (path) => {
  await expectProblem(await app.request(path), 404, 'not-found')
})

test.each(['sv', 'DA', 'da.json', '%64%61%00', '..%2fda', WORD])(
  'there is no lexicon for %s',
  async (language) => {
    await expectProblem(await app.request(`/v1/lexicon/${language}`), 404, 'unknown-language')
  },
)
