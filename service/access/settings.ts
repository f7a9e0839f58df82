import { z } from 'zod'
import type { Role } from './person.ts'

/** How somebody signs in: at the workplace's provider, as one of the demo people, or not at all. */
export type SignIn = 'oidc' | 'demo' | 'off'

/** What is asked of the provider, and how its claims are read. */
export interface Oidc {
  readonly issuer: string
  readonly clientId: string
  /** Without one the client is public and PKCE alone proves it. */
  readonly clientSecret: string | undefined
  readonly scope: string
  readonly nameClaim: string
  readonly rolesClaim: string
  readonly groupsClaim: string
  /** The values of the roles claim that give a role; `*` gives it to everybody. */
  readonly roles: Readonly<Record<Role, readonly string[]>>
}

const HOUR = 3_600_000
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text
const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
/** Whether a host is this machine itself. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)

const values = (other: string) =>
  z
    .string()
    .default(other)
    .transform((text) => text.split(';').map((value) => value.trim()))
    .transform((items) => items.filter(Boolean))

/** The settings of sign-in, as part of all settings. */
export const ACCESS_SETTINGS = {
  TILTRO_SIGN_IN: z.enum(['oidc', 'demo', 'off'], 'give oidc, demo or off, or leave it out.').optional(),
  TILTRO_URL: z
    .string()
    .refine(
      isOrigin,
      'give the address that people open, such as https://tiltro.example.dk, without a path: that is TILTRO_BASE_PATH.',
    )
    .optional(),
  TILTRO_SECRET: z
    .string()
    .min(32, 'give at least 32 characters that nobody can guess, such as "openssl rand -base64 32" prints.')
    .optional(),
  TILTRO_SESSION_HOURS: z
    .string()
    .refine(
      (text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 24,
      'give a whole number of hours from 1 to 24.',
    )
    .default('8')
    .transform((text) => Number(text) * HOUR),
  TILTRO_OIDC_ISSUER: z
    .string()
    .refine(
      isAddress,
      'give the address of the provider, such as https://login.example.dk/realms/kommune: the one under which it has /.well-known/openid-configuration.',
    )
    .refine(
      (text) => !isAddress(text) || text.startsWith('https:') || isLoopback(new URL(text).hostname),
      'give an address that begins with https://: over http anybody on the way could sign in as anybody.',
    )
    .optional(),
  TILTRO_OIDC_CLIENT_ID: z.string().optional(),
  TILTRO_OIDC_CLIENT_SECRET: z.string().optional(),
  TILTRO_OIDC_SCOPE: z
    .string()
    .refine(
      (text) => text.split(' ').includes('openid'),
      'list scopes with spaces between, openid among them.',
    )
    .default('openid profile'),
  TILTRO_OIDC_NAME_CLAIM: z.string().default('name'),
  TILTRO_OIDC_ROLES_CLAIM: z.string().default('roles'),
  TILTRO_OIDC_GROUPS_CLAIM: z.string().default('groups'),
  TILTRO_ROLE_MEMBER: values('*'),
  TILTRO_ROLE_FACILITATOR: values('facilitator'),
  TILTRO_ROLE_TRAINER: values('trainer'),
  TILTRO_ROLE_ADMIN: values('admin'),
}

type Settings = z.output<z.ZodObject<typeof ACCESS_SETTINGS>> & { readonly HOST: string }

/** What the service runs with, as far as sign-in goes. */
export interface AccessConfig {
  readonly signIn: SignIn
  /** Origin that people open, without a path; undefined where the service is opened as it listens. */
  readonly url: string | undefined
  /** What secrets are derived from; undefined leaves it to the store. */
  readonly secret: string | undefined
  /** ms until somebody signs in again. */
  readonly sessionTime: number
  /** Only for `signIn: 'oidc'`. */
  readonly oidc: Oidc | undefined
}

export function toAccess(settings: Settings): AccessConfig {
  const signIn = settings.TILTRO_SIGN_IN ?? (settings.TILTRO_OIDC_ISSUER ? 'oidc' : 'demo')
  return {
    signIn,
    url: settings.TILTRO_URL,
    secret: settings.TILTRO_SECRET,
    sessionTime: settings.TILTRO_SESSION_HOURS,
    oidc:
      signIn === 'oidc'
        ? {
            issuer: settings.TILTRO_OIDC_ISSUER ?? '',
            clientId: settings.TILTRO_OIDC_CLIENT_ID ?? '',
            clientSecret: settings.TILTRO_OIDC_CLIENT_SECRET,
            scope: settings.TILTRO_OIDC_SCOPE,
            nameClaim: settings.TILTRO_OIDC_NAME_CLAIM,
            rolesClaim: settings.TILTRO_OIDC_ROLES_CLAIM,
            groupsClaim: settings.TILTRO_OIDC_GROUPS_CLAIM,
            roles: {
              member: settings.TILTRO_ROLE_MEMBER,
              facilitator: settings.TILTRO_ROLE_FACILITATOR,
              trainer: settings.TILTRO_ROLE_TRAINER,
              admin: settings.TILTRO_ROLE_ADMIN,
            },
          }
        : undefined,
  }
}

/** What does not fit together, a sentence for each. */
export function findAccessProblems(settings: Settings): readonly string[] {
  const { signIn, url, oidc } = toAccess(settings)
  const problems: string[] = []
  if (signIn === 'demo' && !isLoopback(settings.HOST))
    problems.push(
      'HOST: without a sign-in of the workplace Tiltro lets everybody in as anybody, so it listens on this machine alone. Set TILTRO_OIDC_ISSUER, or TILTRO_SIGN_IN=off for a service that only reads notes.',
    )
  if (!oidc) return problems
  if (!oidc.issuer)
    problems.push(
      'TILTRO_OIDC_ISSUER: it has to be there for TILTRO_SIGN_IN=oidc. Give the address of the provider.',
    )
  if (!oidc.clientId)
    problems.push('TILTRO_OIDC_CLIENT_ID: give the name under which Tiltro is registered at the provider.')
  if (!url)
    problems.push(
      'TILTRO_URL: give the address that people open, such as https://tiltro.example.dk: the provider sends them back there.',
    )
  else if (!url.startsWith('https:') && !isLoopback(new URL(url).hostname))
    problems.push(
      'TILTRO_URL: give an address that begins with https://, because the sign-in travels with it.',
    )
  return problems
}
