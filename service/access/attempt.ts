import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { Language } from '../../lexicon/engine/types.ts'
import type { Deps, Env } from '../deps.ts'
import type { Attempt } from './provider.ts'
import { cookieName, cookieOptions } from './session.ts'

/** What a browser remembers while its person is at the provider. */
export interface Pending extends Attempt {
  /** Where they wanted to go, below the base path. */
  readonly to: string
  readonly language: Language
  /** Epoch ms. */
  readonly at: number
}

/** ms that somebody may take at the provider. */
const LIFE = 10 * 60_000

const NAME = 'tiltro-sign-in'

type Parts = Pick<Deps, 'config' | 'store'>

/** Remembers an attempt in the browser that makes it: an answer that comes to another one is worth nothing. */
export async function rememberAttempt(c: Context<Env>, deps: Parts, pending: Pending): Promise<void> {
  const value = Buffer.from(JSON.stringify(pending)).toString('base64url')
  await setSignedCookie(c, cookieName(deps.config, NAME), value, secretOf(deps), {
    ...cookieOptions(deps.config),
    maxAge: LIFE / 1000,
  })
}

/** The attempt of this browser, which is used up by it; undefined where there is none, or it is too long ago. */
export async function takeAttempt(c: Context<Env>, deps: Parts): Promise<Pending | undefined> {
  const name = cookieName(deps.config, NAME)
  const value = await getSignedCookie(c, secretOf(deps), name)
  deleteCookie(c, name, cookieOptions(deps.config))
  if (!value) return undefined
  const pending = JSON.parse(Buffer.from(value, 'base64url').toString()) as Pending
  return deps.store.use().now() - pending.at < LIFE ? pending : undefined
}

const secretOf = ({ store }: Parts): BufferSource => store.use().secretOf('cookies') as BufferSource
