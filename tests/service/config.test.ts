import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../service/config.ts'

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('nothing has to be set', () => {
  expect(readConfig({})).toMatchObject({
    port: 8787,
    host: '127.0.0.1',
    data: './data',
    basePath: '',
    rateLimit: 600,
  })
})

test('an empty setting is none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', TILTRO_ORIGINS: '' })).toEqual(readConfig({}))
})

test('settings are read as they are meant', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '::1',
    DATABASE_URL: 'postgres://tiltro@db/tiltro',
    TILTRO_BASE_PATH: '/tiltro/',
    TILTRO_RATE_LIMIT: '0',
    TILTRO_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8 ::1',
    TILTRO_ORIGINS: 'https://journal.example.dk,http://localhost:3000',
    TILTRO_REQUEST_SECONDS: '5',
  })
  expect(config).toMatchObject({
    port: 0,
    host: '::1',
    basePath: '/tiltro',
    rateLimit: 0,
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    origins: ['https://journal.example.dk', 'http://localhost:3000'],
    requestTime: 5000,
  })
})

test('all problems are said at once', () => {
  const problems = problemsOf({ PORT: 'http', TILTRO_LOG_LEVEL: 'loud', TILTRO_BASE_PATH: 'tiltro' })
  expect(problems).toHaveLength(3)
  expect(problems[0]).toBe('PORT: give a whole number from 0 (any free port) to 65535.')
})

test.each([
  { PORT: '65536' },
  { PORT: '-1' },
  { PORT: '80.5' },
  { HOST: 'not a host' },
  { DATABASE_URL: 'mysql://db/tiltro' },
  { TILTRO_BASE_PATH: '/a b' },
  { TILTRO_BASE_PATH: '//evil' },
  { TILTRO_TRUSTED_PROXIES: '10.0.0.0/40' },
  { TILTRO_TRUSTED_PROXIES: 'everybody' },
  { TILTRO_ORIGINS: 'https://journal.example.dk/path' },
  { TILTRO_ORIGINS: '*' },
  { TILTRO_REQUEST_SECONDS: '0' },
])('%o is refused with a sentence', (env) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(/^[A-Z_]+: [a-z].*\.$/)])
})

test('a setting that does not exist is named, so that a slip of the pen is seen', () => {
  expect(problemsOf({ TILTRO_ORIGIN: 'https://journal.example.dk' })).toEqual([
    expect.stringContaining('TILTRO_ORIGIN: there is no such setting'),
  ])
})

test('a password is never repeated', () => {
  expect(problemsOf({ DATABASE_URL: 'mysql://tiltro:hemmeligt@db/tiltro' }).join()).not.toContain('hemmeligt')
})
