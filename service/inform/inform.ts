import type { Config } from '../config.ts'
import type { SignIn } from '../access/settings.ts'

/** What the service runs with, as far as those who are concerned ought to know it. No name, no address, no secret. */
export interface Facts {
  readonly signIn: SignIn
  readonly store: 'file' | 'database'
  /** Hours until somebody signs in again. */
  readonly sessionHours: number
  /** Requests a minute for one address; 0: addresses are not looked at. */
  readonly rateLimit: number
  /** Websites that may send a text to be read. */
  readonly origins: readonly string[]
}

export const factsOf = (
  config: Pick<Config, 'signIn' | 'database' | 'sessionTime' | 'rateLimit' | 'origins'>,
): Facts => ({
  signIn: config.signIn,
  store: config.database === undefined ? 'file' : 'database',
  sessionHours: Math.round(config.sessionTime / 3_600_000),
  rateLimit: config.rateLimit,
  origins: config.origins,
})

/** Something that is collected, or that one could think is. */
export interface Collected {
  readonly what: string
  /** What stands in it, field by field. */
  readonly holds?: readonly string[]
  readonly why: string
  readonly where: string
  readonly howLong: string
  readonly who: string
}

export interface Section {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
  readonly collected?: readonly Collected[]
}

/** Something to read: a page, or a file to download. */
export interface Document {
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}

/** All that is told, in one language. */
export interface Told {
  readonly council: Document
  readonly protection: Document
  readonly citizens: Document
  /** To staff, for whoever introduces Tiltro to fill in and send. */
  readonly letter: Document
  /** For the joint committee of management and staff (MED). */
  readonly note: Document
}
