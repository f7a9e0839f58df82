import { openEnvelopes, prepareEnvelopes, StampError, type Envelope, type Token } from './tokens.ts'
import type { JoinAnswer } from '../../service/report.ts'

/** What the page asks of the worker that makes tokens: curves are slow, and a page must not stand still. */
export type TokenTask =
  | { readonly name: 'prepare'; readonly weeks: readonly string[] }
  | {
      readonly name: 'open'
      readonly envelopes: readonly Envelope[]
      readonly stamped: JoinAnswer['stamped']
      readonly key: Uint8Array
    }

/** What it answers: how many are done, and at the end what was made. */
export type TokenNews =
  | { readonly done: number }
  | { readonly envelopes: readonly Envelope[] }
  | { readonly tokens: readonly Token[] }
  | { readonly failed: 'stamp' | 'other' }

const say = (news: TokenNews) => postMessage(news)

addEventListener('message', ({ data }: MessageEvent<TokenTask>) => {
  void work(data).catch((error: unknown) => say({ failed: error instanceof StampError ? 'stamp' : 'other' }))
})

async function work(task: TokenTask): Promise<void> {
  const onProgress = (done: number) => say({ done })
  if (task.name === 'prepare') say({ envelopes: await prepareEnvelopes(task.weeks, onProgress) })
  else say({ tokens: await openEnvelopes(task.envelopes, task.stamped, task.key, onProgress) })
}
