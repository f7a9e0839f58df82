import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dayOf } from '../lexicon/engine/valid.ts'
import { PERMISSIONS } from './access/permissions.ts'
import type { Deps } from './deps.ts'
import { factsOf } from './log.ts'
import { createIds } from './middleware/identify.ts'
import { MOST_BYTES } from './middleware/read-json.ts'
import { HEADERS } from './middleware/set-headers.ts'
import { describeProblem, ProblemError } from './problem.ts'
import { readNote } from './read-note.ts'
import type { Answer } from './reading/answer.ts'

/** Answers a request, or hands it over to the app. */
export type NoteLane = (incoming: IncomingMessage, outgoing: ServerResponse, handOver: () => void) => void

const ROUTE = '/v1/analyse'
const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i
/** Flat, as Node takes them. */
const FIXED = [...Object.entries(HEADERS).flat(), 'cache-control', 'no-store']

/**
 * The short way for what is asked most: a program posts a note, in one of the usual ways. It costs a fraction of the way
 * through the app, which is of more use to pages than to notes. Whatever is not quite so, be it another origin, a body
 * without a length or one that is no note, is handed over with what was read of it: so there is one place that refuses
 * input, and both ways give the same answers (tests/service/note-lane.test.ts).
 */
export function createNoteLane(
  deps: Pick<Deps, 'config' | 'answer' | 'refreshLexicons' | 'rate' | 'log' | 'metrics' | 'clock'>,
): NoteLane {
  const { config, rate, log, metrics, clock } = deps
  const idOf = createIds(config)
  const paths = [ROUTE, config.basePath + ROUTE]
  const isForAll = PERMISSIONS[`POST ${ROUTE}`] === 'public'

  return (incoming, outgoing, handOver) => {
    if (!isForAll || !paths.includes(incoming.url ?? '') || !isUsual(incoming)) return handOver()
    const began = clock()
    const { headers, socket } = incoming
    const id = idOf(one(headers['x-request-id']), socket.remoteAddress)
    let isDone = false

    const tell = (status: number) => {
      isDone = true
      clearTimeout(timer)
      const took = clock() - began
      const facts = { method: 'POST', route: ROUTE, status }
      log[status >= 500 ? 'error' : 'info']({ id, ...facts, ms: Math.round(took * 10) / 10 }, 'request')
      metrics.countRequest({ ...facts, seconds: took / 1000 })
    }
    const answer = (status: number, type: string, body: Answer, more: readonly string[] = []) => {
      if (isDone) return
      const length = String(typeof body === 'string' ? Buffer.byteLength(body) : body.length)
      const own = ['content-type', type, 'x-request-id', id, 'content-length', length]
      outgoing.writeHead(status, [...FIXED, ...own, ...more])
      outgoing.end(body)
      tell(status)
    }
    const refuse = ({ code, details }: ProblemError) => {
      const problem = describeProblem(code, config.basePath)
      const more = Object.entries(details.headers ?? {}).flat()
      answer(problem.status, 'application/problem+json', JSON.stringify(problem), more)
    }
    const fail = (error: unknown) => {
      if (error instanceof ProblemError) return refuse(error)
      log.error({ id, ...factsOf(error) }, 'failed')
      refuse(new ProblemError('internal'))
    }
    const read = async (bytes: Buffer) => {
      const note = isUtf8(bytes) ? readNote(bytes.toString()) : undefined
      if (!note) {
        isDone = true
        clearTimeout(timer)
        rate.counted.add(incoming)
        // From here the app's adapter takes a body that was read before.
        Object.assign(incoming, { rawBody: bytes })
        return handOver()
      }
      void deps.refreshLexicons()
      const { text, language } = note
      try {
        const options = { ...(language && { language }), on: dayOf(new Date()) }
        answer(200, 'application/json', await deps.answer(text, options))
      } catch (error) {
        fail(error)
      }
    }

    const timer = setTimeout(
      () => refuse(new ProblemError('too-slow', { headers: { connection: 'close' } })),
      config.requestTime,
    )
    outgoing.once('close', () => isDone || tell(400))
    const seconds = rate.take(socket.remoteAddress, one(headers['x-forwarded-for']))
    if (seconds > 0)
      return refuse(new ProblemError('too-many', { headers: { 'retry-after': String(seconds) } }))
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.once('end', () => isDone || void read(parts.length === 1 ? parts[0]! : Buffer.concat(parts)))
  }
}

/** From no website, in JSON as it is, of a length that is said and taken. */
function isUsual({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined &&
    JSON_TYPE.test(headers['content-type'] ?? '') &&
    Number(headers['content-length'] ?? Infinity) <= MOST_BYTES
  )
}

const one = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined
