import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Config } from '../config.ts'
import type { Deps, Env } from '../deps.ts'
import type { Person } from './person.ts'

/** Somebody's stay. */
export interface Session {
  readonly person: Person
  /** What the provider wants to see when they sign out there too. */
  readonly idToken?: string
}

type Parts = Pick<Deps, 'config' | 'store'>

/**
 * Signs somebody in: always under a new id, so that one that was planted before is worth nothing. The session that the
 * browser had, ends.
 */
export async function startSession(c: Context<Env>, deps: Parts, session: Session): Promise<void> {
  const store = deps.store.use()
  await forget(c, deps)
  const life = deps.config.sessionTime
  const id = await store.sessions.create(JSON.stringify(session), life)
  await setSignedCookie(c, cookieName(deps.config), id, secretOf(deps), {
    ...cookieOptions(deps.config),
    maxAge: life / 1000,
  })
}

/** The session of a request; undefined where there is none, or it has expired, or the cookie is not one of ours. */
export async function readSession(c: Context<Env>, deps: Parts): Promise<Session | undefined> {
  const id = await readId(c, deps)
  const content = id && (await deps.store.use().sessions.get(id))
  return content ? (JSON.parse(content) as Session) : undefined
}

/** Forgets the session, here and in the browser. */
export async function endSession(c: Context<Env>, deps: Parts): Promise<void> {
  await forget(c, deps)
  deleteCookie(c, cookieName(deps.config), cookieOptions(deps.config))
}

async function forget(c: Context<Env>, deps: Parts): Promise<void> {
  const id = await readId(c, deps)
  if (id) await deps.store.use().sessions.delete(id)
}

async function readId(c: Context<Env>, deps: Parts): Promise<string | undefined> {
  const name = cookieName(deps.config)
  // Without a cookie the store is not asked.
  if (!c.req.header('cookie')?.includes(name)) return undefined
  return (await getSignedCookie(c, secretOf(deps), name)) || undefined
}

const secretOf = ({ store }: Parts): BufferSource => store.use().secretOf('cookies') as BufferSource

/** Prefixes that bind a cookie to this host and to TLS, where there is TLS. */
export function cookieName({ url, basePath }: Pick<Config, 'url' | 'basePath'>, name = 'tiltro'): string {
  if (!isSecure({ url })) return name
  return `${basePath ? '__Secure' : '__Host'}-${name}`
}

/**
 * No script reads it. `Lax`, because whoever comes back from the provider comes from another site; what changes
 * something is guarded by `refuseForgery`.
 */
export const cookieOptions = ({ url, basePath }: Pick<Config, 'url' | 'basePath'>): CookieOptions => ({
  path: basePath || '/',
  httpOnly: true,
  sameSite: 'Lax',
  secure: isSecure({ url }),
})

const isSecure = ({ url }: Pick<Config, 'url'>): boolean => url?.startsWith('https:') ?? false
