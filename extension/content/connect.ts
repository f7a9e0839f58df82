import type { Runtime } from 'webextension-polyfill'
import type { Answer, Name, Protocol, Question } from '../protocol.ts'
import { browser, isAlive } from '../browser.ts'

/** A question is put at most this often: the browser may stop the background at any time, but not for ever. */
const TRIES = 3

interface Waiting {
  readonly question: Question
  readonly resolve: (answer: unknown) => void
  readonly reject: (reason: Error) => void
  tries: number
}

/** The background has stopped, could not answer, or belongs to another version. The message holds nothing of a text. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError'
}

/** A line to the background that is opened by the first question, and again whenever it was cut. */
export interface Connection {
  /** @throws {UnansweredError} */
  readonly ask: <N extends Name>(name: N, ask: Protocol[N]['ask']) => Promise<Protocol[N]['answer']>
  /** True where it was cut and nothing has been asked since. */
  readonly isCut: () => boolean
  readonly close: () => void
}

/** `onOrphan`: the extension was updated or removed, and this page is on its own. */
export function createConnection(onOrphan: () => void): Connection {
  const waiting = new Map<number, Waiting>()
  /** Null where it was cut; undefined where there was none. */
  let port: Runtime.Port | null | undefined
  let last = 0

  const open = (): Runtime.Port => {
    const opened = browser.runtime.connect()
    opened.onMessage.addListener((message) => {
      const { id, answer } = message as Answer
      const entry = waiting.get(id)
      waiting.delete(id)
      if (answer === undefined) entry?.reject(new UnansweredError('There is no answer.'))
      else entry?.resolve(answer)
    })
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null
      for (const entry of waiting.values()) send(entry)
    })
    return opened
  }

  const send = (entry: Waiting) => {
    try {
      if (!isAlive() || ++entry.tries > TRIES) throw new UnansweredError('The background is gone.')
      port ??= open()
      port.postMessage(entry.question)
    } catch (error) {
      waiting.delete(entry.question.id)
      entry.reject(error as Error)
      if (!isAlive()) onOrphan()
    }
  }

  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        const id = ++last
        const entry: Waiting = {
          question: { id, name, ask },
          resolve: resolve as Waiting['resolve'],
          reject,
          tries: 0,
        }
        waiting.set(id, entry)
        send(entry)
      }),
    isCut: () => port === null,
    close: () => {
      waiting.clear()
      port?.disconnect()
      port = undefined
    },
  }
}
