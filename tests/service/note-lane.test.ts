import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { createNoteLane } from '../../service/note-lane.ts'
import { ProblemError } from '../../service/problem.ts'
import { serve } from '../../service/serve.ts'
import { createTestApp } from './test-app.ts'

type Options = NonNullable<Parameters<typeof createTestApp>[0]>

interface Said {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

/** The same service with the short way for notes and without it, until `stop`. */
async function startBoth(options: Options = {}) {
  const start = async (isShort: boolean) => {
    const { app, deps, log } = createTestApp({ ...options, env: { PORT: '0', ...options.env } })
    const { url, stop } = await serve(app, deps.config, isShort ? createNoteLane(deps) : undefined)
    const { metrics } = deps
    return { ask: (sent: Sent) => ask(url, sent), log, metrics, stop }
  }
  const [short, long] = [await start(true), await start(false)]
  return { short, long, stop: () => Promise.all([short.stop(), long.stop()]) }
}

function ask(url: string, { method = 'POST', path = '/v1/analyse', headers, body }: Sent): Promise<Said> {
  return new Promise((resolve, reject) => {
    const json = { 'content-type': 'application/json', ...headers }
    const asked = request(new URL(path, url), { method, headers: json, agent: false }, (answer) => {
      let said = ''
      answer.setEncoding('utf8').on('data', (text: string) => (said += text))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: said }))
    })
    asked.on('error', reject).end(body)
  })
}

/** Without what differs from one answer to the next. */
function compare({ status, headers: { date: _, 'x-request-id': id, ...headers }, body }: Said) {
  return { status, headers, body, hasId: id?.length }
}

const note = (text: string, more: object = {}) => JSON.stringify({ text, ...more })
const WAYS: readonly (readonly [what: string, sent: Sent])[] = [
  ['a note', { body: note('Borgeren er umotiveret.') }],
  ['a note with letters of all lengths', { body: note('Hun er glad for æbler, 日本 og 👩‍🌾.') }],
  ['a note in English', { body: note('The citizen is unmotivated.', { language: 'en' }) }],
  ['a large note', { body: note('Borgeren er umotiveret. '.repeat(700)) }],
  ['no words', { body: note('') }],
  ['a text that is too long', { body: note('a'.repeat(200_001)) }],
  ['a body that is too large', { body: note('a'.repeat(1_300_000)) }],
  ['a language that is not read', { body: note('Hej.', { language: 'sv' }) }],
  ['a field that nobody knows', { body: note('Hej.', { navn: 'kanariefugl' }) }],
  ['a field with a name of its own', { body: '{"text":"Hej.","__proto__":{"language":"da"}}' }],
  ['a field twice', { body: '{"text":"Borgeren er umotiveret.","text":"Hej."}' }],
  ['a list', { body: '["text"]' }],
  ['null', { body: 'null' }],
  ['a text that is none', { body: '{"text":1}' }],
  ['half a body', { body: '{"text":"Borg' }],
  ['no body', { body: '' }],
  ['bytes that are no UTF-8', { body: Buffer.from('{"text":"b\xf8rn"}', 'latin1') }],
  ['a byte order mark', { body: `\uFEFF${note('Hej.')}` }],
  ['a lone surrogate', { body: '{"text":"Hej \\ud83d du."}' }],
  ['another type', { body: note('Hej.'), headers: { 'content-type': 'text/plain' } }],
  ['its charset', { body: note('Hej.'), headers: { 'content-type': 'Application/JSON; charset=UTF-8' } }],
  [
    'another charset',
    { body: note('Hej.'), headers: { 'content-type': 'application/json; charset=latin1' } },
  ],
  ['an encoding', { body: note('Hej.'), headers: { 'content-encoding': 'gzip' } }],
  ['in pieces', { body: note('Hej.'), headers: { 'transfer-encoding': 'chunked' } }],
  ['a website', { body: note('Hej.'), headers: { origin: 'https://example.org' } }],
  ['a query', { body: note('Hej.'), path: '/v1/analyse?text=Hej' }],
  ['under the base path', { body: note('Hej.'), path: '/tiltro/v1/analyse' }],
  ['a path beside it', { body: note('Hej.'), path: '/v1/analyse/' }],
  ['another method', { method: 'PUT', body: note('Hej.') }],
]

const both = await startBoth({ env: { TILTRO_BASE_PATH: '/tiltro' } })
afterAll(both.stop)

test.each(WAYS)('%s: both ways through the service give the same answer', async (_, sent) => {
  const { short, long } = both
  for (const { log } of [short, long]) log.length = 0
  expect(compare(await short.ask(sent))).toEqual(compare(await long.ask(sent)))
  // The lines of the log differ in their ids and times alone.
  const lines = (log: readonly string[]) =>
    log.map((line) => ({ ...(JSON.parse(line) as object), id: 0, time: 0 }))
  expect(lines(short.log)).toEqual(lines(long.log))
  const figures = async ({ metrics }: typeof short) =>
    (await metrics.write({ isStoreReady: true, versions: {} })).match(/tiltro_requests_total\{.*/g)
  expect(await figures(short)).toEqual(await figures(long))
})

test('an answer that comes as bytes goes out as it is on both ways', async () => {
  const said = '{"language":"da","remarks":["æ – ’"]}'
  const { short, long, stop } = await startBoth({
    answer: () => Promise.resolve(new TextEncoder().encode(said)),
  })
  onTestFinished(async () => void (await stop()))
  const [one, other] = [await short.ask({ body: note('Hej.') }), await long.ask({ body: note('Hej.') })]
  expect(compare(one)).toEqual(compare(other))
  expect([one.status, one.body, one.headers['content-length']]).toEqual([
    200,
    said,
    String(Buffer.byteLength(said)),
  ])
})

test('who asks too much is told so on both ways, and a body that is handed over counts once', async () => {
  const { short, long, stop } = await startBoth({ env: { TILTRO_RATE_LIMIT: '3' } })
  onTestFinished(async () => void (await stop()))
  const bodies = [note('Hej.'), '{}', note('Hej.'), note('Hej.'), '{}']
  for (const { ask: send } of [short, long]) {
    const said = []
    for (const body of bodies) said.push(await send({ body }))
    expect(said.map(({ status }) => status)).toEqual([200, 422, 200, 429, 429])
    expect(said[3]!.headers['retry-after']).toBe('20')
    expect(JSON.parse(said[3]!.body)).toMatchObject({ type: '/problems#too-many' })
  }
})

test('a note that cannot be read, or not in time, is answered alike on both ways, and nothing of it is told', async () => {
  const { short, long, stop } = await startBoth({
    env: { TILTRO_REQUEST_SECONDS: '1' },
    analyse: (text) => {
      if (text === 'late') return new Promise<never>(() => {})
      if (text === 'busy') throw new ProblemError('busy', { headers: { 'retry-after': '1' } })
      return Promise.reject(new TypeError(text))
    },
  })
  onTestFinished(async () => void (await stop()))
  const half = { body: '{"text":', headers: { 'content-length': '900' } }
  for (const [sent, status] of [
    [{ body: note('busy') }, 503],
    [{ body: note('kanariefugl') }, 500],
    [{ body: note('late') }, 408],
    [half, 408],
  ] as const) {
    const [one, other] = await Promise.all([short.ask(sent), long.ask(sent)])
    expect(compare(one)).toEqual(compare(other))
    expect(one.status).toBe(status)
    expect(one.body + short.log.join('')).not.toContain('kanariefugl')
  }
})
