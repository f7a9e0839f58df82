import type { Analysis } from '../../../../lexicon/engine/types.ts'
import type { Explained } from '../../../desk/bench/explain.ts'
import type { Fires, Report } from '../../../desk/bench/page-bench.ts'
import type { Answered, Asked } from '../../desk-worker.client.ts'

/** The editor's helper in a thread of its own, so that typing never waits for it. */
export interface Bench {
  readonly check: (form: HTMLFormElement) => Promise<Report>
  readonly analyse: (text: string) => Promise<Analysis>
  readonly explain: (pattern: string) => Promise<Explained | undefined>
  readonly fire: () => Promise<Fires>
}

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'id'> : never) : never

/** Starts the helper with the lexicon that the form names. Rejects where it cannot be had. */
export async function openBench({ dataset }: HTMLFormElement): Promise<Bench> {
  const worker = new Worker(dataset.worker!, { type: 'module' })
  const waiting = new Map<number, (answered: Answered) => void>()
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  const ask = <T>(question: Question): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, (answered) => {
        if ('failed' in answered) reject(new Error('The helper could not answer.'))
        else resolve(answered.made as T)
      })
      worker.postMessage({ ...question, id })
    })
  const { ground, lexicon, corpus } = dataset
  await new Promise((resolve, reject) => {
    worker.addEventListener('error', reject, { once: true })
    ask({ ask: 'open', ground: ground!, lexicon: lexicon!, corpus: corpus! }).then(resolve, reject)
  })
  return {
    check: (form) =>
      ask({
        ...{ ask: 'check', kind: form.dataset.kind === 'class' ? 'class' : 'entry' },
        form: fieldsOf(form),
        published: form.dataset.published ?? '',
      }),
    analyse: (text) => ask({ ask: 'analyse', text }),
    explain: (pattern) => ask({ ask: 'explain', pattern }),
    fire: () => ask({ ask: 'fire' }),
  }
}

/** What stands in the form, as it would be sent. */
export const fieldsOf = (form: HTMLFormElement): readonly (readonly [string, string])[] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
