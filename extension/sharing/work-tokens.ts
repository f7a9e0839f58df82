import type { TokenMaker } from './join-group.ts'
import type { TokenNews, TokenTask } from './token-worker.ts'
import { StampError } from './tokens.ts'

/** Makes tokens beside the page, in a worker that ends with its work. */
export const tokenMaker: TokenMaker = {
  prepare: async (weeks, onProgress) => {
    const news = await run({ name: 'prepare', weeks }, onProgress)
    return 'envelopes' in news ? news.envelopes : []
  },
  open: async (envelopes, stamped, key, onProgress) => {
    const news = await run({ name: 'open', envelopes, stamped, key }, onProgress)
    return 'tokens' in news ? news.tokens : []
  },
}

function run(task: TokenTask, onProgress: (done: number) => void = () => {}): Promise<TokenNews> {
  const worker = new Worker('token-worker.js')
  return new Promise<TokenNews>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TokenNews>) => {
      if ('done' in data) onProgress(data.done)
      else if (!('failed' in data)) resolve(data)
      else
        reject(
          data.failed === 'stamp'
            ? new StampError('A stamp is not what it should be.')
            : new Error('Tokens were not made.'),
        )
    }
    worker.onerror = () => reject(new Error('Tokens were not made.'))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
