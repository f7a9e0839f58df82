import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import type { CompiledLexicon } from '../lexicon/engine/compiled.ts'
import type { Language } from '../lexicon/engine/types.ts'
import type { Standing } from './access/enforce.ts'
import type { Person } from './access/person.ts'
import type { AnalyseNote } from './analyse-note.ts'
import type { Asset } from './asset.ts'
import type { Config } from './config.ts'
import type { DeskData } from './desk/read-desk.ts'
import type { Workshop } from './desk/workshop.ts'
import type { Metrics } from './metrics.ts'
import type { Rate } from './rate.ts'
import type { AnswerNote } from './reading/answer.ts'
import type { StoreDoor } from './store/door.ts'

/** What trainers work with: data of the build, and whoever does what takes seconds. */
export interface Desk extends DeskData {
  readonly workshop: Workshop
}

/** What the app is made of. Tests hand in the same real parts, with a log and a clock of their own. */
export interface Deps {
  readonly config: Config
  /** What is served at the moment. Read it anew at every use: trainers publish while the service runs. */
  readonly lexicons: Readonly<Record<Language, CompiledLexicon>>
  /**
   * Looks whether something was published, and not again where that was a moment ago. The answer is whether what is
   * served is known to be the last that was published.
   */
  readonly refreshLexicons: () => Promise<boolean>
  /** Reads a note for somebody elsewhere: nobody here looks into the answer. */
  readonly answer: AnswerNote
  /** Reads a note for a page. */
  readonly analyse: AnalyseNote
  /** The way to what is stored. Notes are read with or without it. */
  readonly store: StoreDoor
  /** What trainers work with. */
  readonly desk: Desk
  /** What the pages load, by file name. */
  readonly assets: ReadonlyMap<string, Asset>
  readonly log: Logger
  /** What is counted for whoever watches the service. */
  readonly metrics: Metrics
  /** How many requests each address may make. */
  readonly rate: Rate
  /** ms since some moment. */
  readonly clock: () => number
  /** True from the moment the service is asked to stop. */
  readonly isStopping: () => boolean
}

/** What the parts of the app know of each other while a request is answered. */
export interface Env {
  /** Partly, because a test asks the app without a socket. */
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    requestId: string
    /** Whoever is signed in, in routes that ask for somebody: read it with `personOf`. */
    person?: Person
    /** The group that the path names, in routes that ask for somebody who belongs to it: read it with `standingOf`. */
    standing?: Standing
  }
}
