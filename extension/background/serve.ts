import type { Runtime } from 'webextension-polyfill'
import type { Answer, Name, Protocol, Question } from '../protocol.ts'

/** One function for each question of the protocol. */
export type Handlers = {
  readonly [N in Name]: (ask: Protocol[N]['ask']) => Promise<Protocol[N]['answer']>
}

/** Answers the questions of every field that connects. */
export function serve(onConnect: Runtime.Static['onConnect'], handlers: Handlers): void {
  onConnect.addListener((port) => {
    port.onMessage.addListener((message) => void answer(port, message as Question, handlers))
  })
}

async function answer(port: Runtime.Port, { id, name, ask }: Question, handlers: Handlers): Promise<void> {
  const result = await handle(name, ask, handlers)
  try {
    port.postMessage({ id, ...(result === undefined ? {} : { answer: result }) } satisfies Answer)
  } catch {
    // The page has gone meanwhile.
  }
}

/** What went wrong must not be told: a message could carry words of the note. */
async function handle<N extends Name>(
  name: N,
  ask: Protocol[N]['ask'],
  handlers: Handlers,
): Promise<Protocol[N]['answer'] | undefined> {
  try {
    return await handlers[name](ask)
  } catch {
    return undefined
  }
}
