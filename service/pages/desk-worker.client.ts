import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { LexiconSource } from '../../lexicon/source/lexicon-source.ts'
import type { SampleNote } from '../desk/bench/corpus.ts'
import { createPageBench, type PageBench } from '../desk/bench/page-bench.ts'
import type { Draft } from '../desk/bench/draft.ts'
import { readClassForm, readEntryForm } from '../desk/form.ts'
import { loadTagger } from '../load-tagger.ts'

/** What the page asks of this worker, in order. */
export type Asked =
  | {
      readonly id: number
      readonly ask: 'open'
      readonly ground: string
      readonly lexicon: string
      readonly corpus: string
    }
  | {
      readonly id: number
      readonly ask: 'check'
      readonly kind: 'entry' | 'class'
      readonly form: readonly (readonly [name: string, value: string])[]
      /** Path that it has in the published lexicon; '' for something new. */
      readonly published: string
    }
  | { readonly id: number; readonly ask: 'analyse'; readonly text: string }
  | { readonly id: number; readonly ask: 'explain'; readonly pattern: string }
  | { readonly id: number; readonly ask: 'fire' }

/** What comes back: what was made, or that nothing could be. */
export type Answered =
  { readonly id: number; readonly made: unknown } | { readonly id: number; readonly failed: true }

interface Opened {
  readonly bench: PageBench
  readonly corpus: string
}

let opened: Promise<Opened> | undefined
let notes: Promise<readonly SampleNote[]> | undefined

/** Times that both halves of a lexicon are asked for while somebody is publishing. */
const TRIES = 5

async function open(ground: string, lexicon: string, corpus: string, tried = 1): Promise<Opened> {
  const [source, compiled] = await Promise.all([get<LexiconSource>(ground), get<CompiledLexicon>(lexicon)])
  // Somebody published between the two: once more, in a moment.
  if (source.version !== compiled.version && tried < TRIES) {
    await new Promise((resolve) => void setTimeout(resolve, 500))
    return open(ground, lexicon, corpus, tried + 1)
  }
  const options = compiled.language === 'en' ? { tagger: await loadTagger() } : {}
  return { bench: createPageBench(source, compiled, options), corpus }
}

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}

function toDraft({ kind, form, published }: Extract<Asked, { ask: 'check' }>): Draft {
  const fields = new URLSearchParams(form.map(([name, value]) => [name, value]))
  const { file } = kind === 'class' ? readClassForm(fields) : readEntryForm(fields)
  return published && published !== file.path ? { ...file, was: published } : file
}

async function answer(asked: Asked): Promise<unknown> {
  if (asked.ask === 'open') {
    opened = open(asked.ground, asked.lexicon, asked.corpus)
    await opened
    return true
  }
  const { bench, corpus } = await opened!
  switch (asked.ask) {
    case 'check':
      return bench.check(toDraft(asked))
    case 'analyse':
      return bench.analyse(asked.text)
    case 'explain':
      return bench.explain(asked.pattern)
    case 'fire':
      return bench.fire(await (notes ??= get<readonly SampleNote[]>(corpus)))
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then(
    (made) => postMessage({ id: data.id, made } satisfies Answered),
    () => postMessage({ id: data.id, failed: true } satisfies Answered),
  )
})
