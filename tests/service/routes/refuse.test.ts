import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readConfig } from '../../../service/config.ts'
import type { Env } from '../../../service/deps.ts'
import type { ProblemCode } from '../../../service/problem.ts'
import { createRefusal } from '../../../service/routes/refuse.tsx'
import { lexicons } from '../test-app.ts'

/** Refuses whatever is asked, for one reason. */
function refusing(code: ProblemCode, base = '') {
  const config = readConfig({ TILTRO_BASE_PATH: base })
  const refuse = createRefusal({ config, lexicons, assets: new Map() })
  return new Hono<Env>().all('*', (c) => refuse(c, code, { headers: { 'retry-after': '5' } }))
}

const PERSON = { accept: 'text/html,application/xhtml+xml' }

test('somebody who opens a page that asks who they are is sent to sign in, and back', async () => {
  const response = await refusing('sign-in-needed', '/tiltro').request('/tiltro/en/groups?block=7', {
    headers: { ...PERSON, 'accept-language': 'en' },
  })
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    '/tiltro/sign-in?to=%2Fen%2Fgroups%3Fblock%3D7',
  ])
})

test('somebody who sends a form after their session ended is told how to keep what they wrote', async () => {
  const response = await refusing('sign-in-needed').request('/grupper', { method: 'POST', headers: PERSON })
  expect(response.status).toBe(401)
  expect(await response.text()).toContain('Log ind i et nyt vindue')
})

test.each([
  ['da-DK,da;q=0.9,en;q=0.8', '/somewhere', 'da', 'Grupperne kan ikke nås lige nu'],
  ['en-GB,en;q=0.9', '/somewhere', 'en', 'The groups cannot be reached just now'],
  ['da', '/en/groups', 'en', 'The groups cannot be reached just now'],
  ['en', '/privatliv', 'da', 'Grupperne kan ikke nås lige nu'],
])('where a person asks for %s at %s, a refusal is a page in %s', async (language, path, lang, heading) => {
  const response = await refusing('store-away').request(path, {
    headers: { ...PERSON, 'accept-language': language },
  })
  const text = await response.text()
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(text).toContain(`<html lang="${lang}">`)
  expect(text).toContain(heading)
})

test('a program gets a problem document, and so does whoever asks the interface for programs', async () => {
  for (const [path, headers] of [
    ['/groups', {}],
    ['/v1/groups', PERSON],
  ] as const) {
    const response = await refusing('sign-in-needed').request(path, { headers })
    expect([response.status, response.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  }
})
