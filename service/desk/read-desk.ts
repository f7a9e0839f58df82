import { readFile } from 'node:fs/promises'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { BuildError } from '../read-dist.ts'
import type { SampleNote } from './bench/corpus.ts'
import { parseGuide, type Guide } from './guide.ts'
import { toFolder, type Folder } from './workshop.ts'

/** What the build laid out for trainers. Read when somebody first asks: most services have nobody at the desk yet. */
export interface DeskData {
  /** The lexicon of this release of the product. */
  readonly product: () => Promise<Folder>
  readonly corpus: () => Promise<readonly SampleNote[]>
  readonly guide: () => Promise<Readonly<Record<Language, Guide>>>
}

/** @param dist folder that the build writes */
export function readDesk(dist: string): DeskData {
  const read = async (name: string): Promise<string> => {
    try {
      return await readFile(`${dist}desk/${name}`, 'utf8')
    } catch {
      throw new BuildError(`dist/desk/${name} is missing or damaged: run "npm run build".`)
    }
  }
  const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | undefined
    return () => (made ??= work())
  }
  return {
    product: once(async () => toFolder(JSON.parse(await read('source.json')) as readonly SourceFile[])),
    corpus: once(async () => JSON.parse(await read('corpus.json')) as readonly SampleNote[]),
    guide: once(async () => parseGuide(await read('guide.md'))),
  }
}
