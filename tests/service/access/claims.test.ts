import { expect, test } from 'vitest'
import { hasAll, personFrom, type Claims } from '../../../service/access/claims.ts'
import { keyOf } from '../../../service/access/person.ts'
import type { Oidc } from '../../../service/access/settings.ts'
import { readConfig } from '../../../service/config.ts'

const oidcWith = (env: Record<string, string> = {}): Oidc =>
  readConfig({
    TILTRO_URL: 'https://tiltro.example.dk',
    TILTRO_OIDC_ISSUER: 'https://login.example.dk',
    TILTRO_OIDC_CLIENT_ID: 'tiltro',
    ...env,
  }).oidc!

const read = (claims: Claims, env?: Record<string, string>) => personFrom(claims, 'key', oidcWith(env))

test('whoever signs in is a member, and more where a claim says so', () => {
  expect(read({ sub: '1', name: 'Ann' })).toEqual({ key: 'key', name: 'Ann', roles: ['member'], groups: [] })
  expect(read({ roles: ['admin', 'trainer', 'owner'] })?.roles).toEqual(['member', 'trainer', 'admin'])
  expect(read({ roles: 'facilitator' })?.roles).toEqual(['member', 'facilitator'])
})

test.each<[string, Claims, string]>([
  ['a list', { x: ['trainer'] }, 'x'],
  ['a text', { x: 'trainer' }, 'x'],
  ['the names in an object', { x: { trainer: { org: '1' } } }, 'x'],
  ['a path', { realm_access: { roles: ['trainer'] } }, 'realm_access.roles'],
  ['a name with dots', { 'https://kommune.dk/roles': ['trainer'] }, 'https://kommune.dk/roles'],
])('roles are read from %s', (_, claims, path) => {
  expect(read(claims, { TILTRO_OIDC_ROLES_CLAIM: path })?.roles).toEqual(['member', 'trainer'])
})

test.each<Claims>([{}, { roles: null }, { roles: 7 }, { roles: [7, null, ['admin']] }, { roles: 'admins' }])(
  '%j gives no role',
  (claims) => {
    expect(read(claims)?.roles).toEqual(['member'])
    expect(read(claims, { TILTRO_ROLE_MEMBER: 'somebody' })).toBeUndefined()
  },
)

test('what an object inherits is no claim', () => {
  expect(read({}, { TILTRO_OIDC_ROLES_CLAIM: 'constructor.name' })?.roles).toEqual(['member'])
  expect(hasAll({}, oidcWith({ TILTRO_OIDC_ROLES_CLAIM: 'toString' }))).toBe(false)
})

test('a role may have the long names of a directory, and several', () => {
  const env = { TILTRO_ROLE_TRAINER: 'CN=Tiltro Undervisere,OU=Grupper; tiltro-2' }
  expect(read({ roles: ['CN=Tiltro Undervisere,OU=Grupper'] }, env)?.roles).toContain('trainer')
  expect(read({ roles: ['tiltro-2'] }, env)?.roles).toContain('trainer')
  expect(read({ roles: ['trainer'] }, env)?.roles).toEqual(['member'])
})

test('a name is one line of reasonable length, and there is always one', () => {
  expect(read({ name: 'An\nn\u0000a' })?.name).toBe('An n a')
  // What stands beside it is not turned round.
  expect(read({ name: '\u202EAnna\u2066' })?.name).toBe('Anna')
  expect(read({ name: 'x'.repeat(1000) })?.name).toHaveLength(120)
  expect(read({ name: ' ', preferred_username: 'ann' })?.name).toBe('ann')
  expect(read({ given: { name: 'Ann' } }, { TILTRO_OIDC_NAME_CLAIM: 'given.name' })?.name).toBe('Ann')
  expect(read({})?.name).toBe('–')
})

test('an account has one key, that only the holder of the secret can make', () => {
  const [one, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const key = keyOf(one, 'https://login.example.dk', 'ann')
  expect(keyOf(one, 'https://login.example.dk', 'ann')).toBe(key)
  expect(keyOf(other, 'https://login.example.dk', 'ann')).not.toBe(key)
  expect(keyOf(one, 'https://other.example.dk', 'ann')).not.toBe(key)
  expect(keyOf(one, 'a', 'bc')).not.toBe(keyOf(one, 'ab', 'c'))
})
