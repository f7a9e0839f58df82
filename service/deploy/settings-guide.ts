import { z } from 'zod'
import { SETTINGS } from '../config.ts'

type Name = keyof typeof SETTINGS.shape

/** What each setting is for. One without a sentence does not compile. */
const PURPOSES: Readonly<Record<Name, string>> = {
  PORT: 'The port to listen on.',
  HOST: 'The address to listen on. Without a sign-in of the workplace only this machine itself is taken.',
  TILTRO_DATA: 'The folder of the embedded store. Not used with `DATABASE_URL`.',
  DATABASE_URL:
    'A PostgreSQL in place of the embedded store; with it any number of services run side by side.',
  TILTRO_BASE_PATH: 'The path under which the service is reached, where it shares its host with others.',
  TILTRO_LOG_LEVEL: 'How much is logged. No level logs anything of a note.',
  TILTRO_RATE_LIMIT: 'Requests a minute that one address may make under `/v1` and to sign in.',
  TILTRO_TRUSTED_PROXIES:
    'Addresses whose `X-Forwarded-For` is believed. Without it every visitor behind a proxy is one.',
  TILTRO_ORIGINS: 'Websites whose pages may call the service. Extensions need no entry.',
  TILTRO_METRICS_FROM:
    'Addresses that may read `/metrics`. For others, and through a proxy, there is nothing there.',
  TILTRO_THREADS:
    'Threads that read notes beside the one that answers everything else: large ones always, others where several wait. As many as there are processors, less one. With none, a large note makes the others wait.',
  TILTRO_REQUEST_SECONDS: 'Until a request is given up; at the desk six times as long.',
  TILTRO_STOP_SECONDS: 'What requests under way are given when the service stops.',
  TILTRO_SIGN_IN:
    '`oidc` with the provider below, `demo` without a password on this machine alone, `off` for a service that only reads notes. Left out: `oidc` where an issuer is given, else `demo`.',
  TILTRO_URL: 'The address that people open. Needed with `oidc`.',
  TILTRO_SECRET:
    'What cookies, codes and tokens are made with; the same in every service, and never changed without need. Left out, the store keeps one.',
  TILTRO_SESSION_HOURS: 'Until somebody signs in again.',
  TILTRO_OIDC_ISSUER: 'The provider of the sign-in.',
  TILTRO_OIDC_CLIENT_ID: 'The name under which Tiltro is registered there.',
  TILTRO_OIDC_CLIENT_SECRET: 'Its secret there. Left out, the client is public and PKCE alone proves it.',
  TILTRO_OIDC_SCOPE: 'What is asked for at the provider.',
  TILTRO_OIDC_NAME_CLAIM: 'The claim that holds the name: its own name, or a path such as `a.b`.',
  TILTRO_OIDC_ROLES_CLAIM: 'The claim that holds the roles.',
  TILTRO_OIDC_GROUPS_CLAIM: 'The claim that holds the groups.',
  TILTRO_ROLE_MEMBER: 'The values of the roles claim that make a member, with `;` between; `*` is everybody.',
  TILTRO_ROLE_FACILITATOR: 'The values that make a facilitator.',
  TILTRO_ROLE_TRAINER: 'The values that make a trainer.',
  TILTRO_ROLE_ADMIN: 'The values that make an admin.',
}

/** Not a value of any setting: what is said of it is what the setting takes. */
const IMPOSSIBLE = '\0'

/** Every setting with its default and what it takes, as a page in Markdown. */
export function describeSettings(): string {
  const rows = (Object.keys(SETTINGS.shape) as Name[]).map((name) => {
    const schema: z.ZodType = SETTINGS.shape[name]
    return `| \`${name}\` | ${PURPOSES[name]} ${takes(schema)} | ${defaultOf(schema)} |`
  })
  return [
    '# Settings',
    'Read from the environment when the service starts. All that needs mending is said at once. A name that begins with `TILTRO_` and is not below is refused, because it is most often misspelt.',
    'This page is made from the program: `npx vitest run -c tests/vitest.config.ts tests/service/deploy/settings.test.ts -u`.',
    ['| setting | what it is for | default |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

/** The sentence that somebody reads who gave another value, as advice. */
function takes(schema: z.ZodType): string {
  const said = schema.safeParse(IMPOSSIBLE).error?.issues[0]?.message ?? ''
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function defaultOf(schema: z.ZodType): string {
  let inner: unknown = schema
  while (inner instanceof z.ZodPipe) inner = inner.def.in
  if (!(inner instanceof z.ZodDefault)) return 'none'
  const value: unknown = inner.def.defaultValue
  const text = Array.isArray(value) ? value.join(', ') : String(value)
  return text === '' ? 'none' : `\`${text}\``
}
