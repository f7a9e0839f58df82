import { isIP } from 'node:net'
import { z } from 'zod'
import { ACCESS_SETTINGS, findAccessProblems, toAccess, type AccessConfig } from './access/settings.ts'
import { readRanges } from './address.ts'

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

const whole = (least: number, most: number, sentence: string) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, sentence)
    .transform(Number)

const list = (sentence: string, isItem: (item: string) => boolean) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((items) => items.every(isItem), sentence)

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text
const isHost = (text: string) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
const isPostgres = (text: string) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)
const isRange = (text: string) => readRanges([text]) !== undefined

/** Every setting, its default and what it must look like. The sentence never repeats a value: it may be a secret. */
export const SETTINGS = z.object({
  PORT: whole(0, 65_535, 'give a whole number from 0 (any free port) to 65535.').default(8787),
  HOST: z.string().refine(isHost, 'give an address or a host name, such as 127.0.0.1.').default('127.0.0.1'),
  TILTRO_DATA: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgres, 'give an address that begins with postgres://, or leave it out.')
    .optional(),
  TILTRO_BASE_PATH: z
    .string()
    .refine((text) => /^(\/[\w.~-]+)*\/?$/.test(text), 'give a path, such as /tiltro, or leave it out.')
    .transform((text) => text.replace(/\/$/, ''))
    .default(''),
  TILTRO_LOG_LEVEL: z.enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  TILTRO_RATE_LIMIT: whole(
    0,
    1_000_000,
    'give how many requests a minute one address may make under /v1, or 0 for any number.',
  ).default(600),
  TILTRO_TRUSTED_PROXIES: list(
    'list the addresses of your proxies, such as 127.0.0.1, ::1, 10.0.0.0/8.',
    isRange,
  ).default([]),
  TILTRO_ORIGINS: list(
    'list the websites that may call the service from a browser, such as https://journal.example.dk, without a path.',
    isOrigin,
  ).default([]),
  TILTRO_METRICS_FROM: list(
    'list the addresses that may read /metrics, such as 127.0.0.1, ::1, 10.0.0.0/8.',
    isRange,
  ).default(['127.0.0.1', '::1']),
  TILTRO_THREADS: whole(0, 32, 'give a whole number of threads from 0 to 32.').default(1),
  TILTRO_REQUEST_SECONDS: whole(1, 600, 'give a whole number of seconds from 1 to 600.').default(10),
  TILTRO_STOP_SECONDS: whole(0, 600, 'give a whole number of seconds from 0 to 600.').default(10),
  ...ACCESS_SETTINGS,
})

/** What the service runs with. */
export interface Config extends AccessConfig {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Folder of the embedded store. */
  readonly data: string
  /** A PostgreSQL to use in place of the embedded store. */
  readonly database: string | undefined
  /** '' or a path that begins with `/` and does not end with one. */
  readonly basePath: string
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Requests a minute for one address; 0 is any number. */
  readonly rateLimit: number
  /** Addresses and ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** Websites, other than the service itself, that may call it from a browser. */
  readonly origins: readonly string[]
  /** Addresses and ranges that may read /metrics. */
  readonly metricsFrom: readonly string[]
  /** Threads that read large notes, and others where several wait; 0 reads them where everything else is answered. */
  readonly threads: number
  /** ms until a request is given up. */
  readonly requestTime: number
  /** ms that requests under way are given when the service stops. */
  readonly stopTime: number
}

/** The environment does not describe a service that can run. `problems` holds a plain sentence for each setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/**
 * Reads the settings from the environment. An empty value is none.
 *
 * @throws {ConfigError} with every problem at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const unknown = Object.keys(given).filter((name) => name.startsWith('TILTRO_') && !(name in SETTINGS.shape))
  const read = SETTINGS.safeParse(given)
  const wrong = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const problems = [
    ...wrong,
    ...(read.success ? findAccessProblems(read.data) : []),
    ...unknown.map((name) => `${name}: there is no such setting; the settings are ${ownNames()}.`),
  ]
  if (!read.success || problems.length > 0) throw new ConfigError(problems)
  const settings = read.data
  return {
    port: settings.PORT,
    host: settings.HOST,
    data: settings.TILTRO_DATA,
    database: settings.DATABASE_URL,
    basePath: settings.TILTRO_BASE_PATH,
    logLevel: settings.TILTRO_LOG_LEVEL,
    rateLimit: settings.TILTRO_RATE_LIMIT,
    trustedProxies: settings.TILTRO_TRUSTED_PROXIES,
    origins: settings.TILTRO_ORIGINS,
    metricsFrom: settings.TILTRO_METRICS_FROM,
    threads: settings.TILTRO_THREADS,
    requestTime: settings.TILTRO_REQUEST_SECONDS * 1000,
    stopTime: settings.TILTRO_STOP_SECONDS * 1000,
    ...toAccess(settings),
  }
}

const ownNames = (): string =>
  Object.keys(SETTINGS.shape)
    .filter((name) => name.startsWith('TILTRO_'))
    .join(', ')
