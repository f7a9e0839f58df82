import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../../service/config.ts'

const WORKPLACE = {
  TILTRO_URL: 'https://tiltro.example.dk',
  TILTRO_OIDC_ISSUER: 'https://login.example.dk/realms/kommune',
  TILTRO_OIDC_CLIENT_ID: 'tiltro',
}

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('without a provider there is a demo, on this machine alone', () => {
  expect(readConfig({}).signIn).toBe('demo')
  for (const host of ['127.0.0.1', '127.8.8.8', '::1', 'localhost'])
    expect([host, problemsOf({ HOST: host })]).toEqual([host, []])
  for (const host of ['0.0.0.0', '::', '192.0.2.7', 'tiltro.example.dk', '127.0.0.1.example.dk'])
    expect([host, problemsOf({ HOST: host })]).toEqual([
      host,
      [expect.stringMatching(/^HOST: without a sign-in of the workplace .* listens on this machine alone/)],
    ])
})

test('a service that only reads notes may listen everywhere', () => {
  expect(readConfig({ HOST: '0.0.0.0', TILTRO_SIGN_IN: 'off' })).toMatchObject({
    signIn: 'off',
    oidc: undefined,
  })
})

test('a provider is all it takes to be signed in by it, from everywhere', () => {
  const { signIn, oidc, sessionTime, secret } = readConfig({ ...WORKPLACE, HOST: '0.0.0.0' })
  expect([signIn, sessionTime, secret]).toEqual(['oidc', 8 * 3_600_000, undefined])
  expect(oidc).toEqual({
    issuer: 'https://login.example.dk/realms/kommune',
    clientId: 'tiltro',
    clientSecret: undefined,
    scope: 'openid profile',
    nameClaim: 'name',
    rolesClaim: 'roles',
    groupsClaim: 'groups',
    roles: { member: ['*'], facilitator: ['facilitator'], trainer: ['trainer'], admin: ['admin'] },
  })
})

test('what a provider needs is said at once', () => {
  expect(problemsOf({ TILTRO_SIGN_IN: 'oidc' }).map((problem) => problem.split(':')[0])).toEqual([
    'TILTRO_OIDC_ISSUER',
    'TILTRO_OIDC_CLIENT_ID',
    'TILTRO_URL',
  ])
})

test.each([
  { TILTRO_SIGN_IN: 'nobody' },
  { TILTRO_URL: 'https://tiltro.example.dk/tiltro' },
  { TILTRO_URL: 'http://tiltro.example.dk' },
  { TILTRO_OIDC_ISSUER: 'sign-in.example.dk' },
  { TILTRO_OIDC_ISSUER: 'http://sign-in.example.dk' },
  { TILTRO_OIDC_ISSUER: 'javascript:alert(1)' },
  { TILTRO_OIDC_SCOPE: 'profile' },
  { TILTRO_SECRET: 'too short' },
  { TILTRO_SESSION_HOURS: '0' },
  { TILTRO_SESSION_HOURS: '25' },
])('%o is refused with a sentence, and never repeated', (env) => {
  const problems = problemsOf({ ...WORKPLACE, ...(env as Record<string, string>) })
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+: [a-z].*\.$/)
  expect(problems.join()).not.toContain(Object.values(env)[0])
})

test('a provider on this machine may speak without TLS, for whoever tries it out', () => {
  const env = {
    ...WORKPLACE,
    TILTRO_URL: 'http://localhost:8787',
    TILTRO_OIDC_ISSUER: 'http://127.0.0.1:9000',
  }
  expect(problemsOf(env)).toEqual([])
})
