import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toPolicy } from '../../../extension/background/read-policy.ts'
import { KINDS, MUTES } from '../../../extension/notes/kinds.ts'
import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'

interface Field {
  readonly type: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly items?: Field
  readonly properties?: Readonly<Record<string, Field>>
}
const { properties } = JSON.parse(readFileSync('extension/policies/schema.json', 'utf8')) as {
  readonly properties: Readonly<Record<string, Field>>
}

/** Something that the schema lets an administrator write. */
function sampleOf({ type, enum: choices, items, properties: fields }: Field): unknown {
  if (fields)
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleOf(field)]))
  if (items) return [sampleOf(items)]
  if (type === 'boolean') return true
  if (type === 'integer') return 1
  return choices?.[0] ?? 'https://tiltro.example.dk'
}

test('whatever the schema lets an administrator write is understood', () => {
  const names = Object.keys(properties)
  expect(names).toHaveLength(10)
  const understood = names.map((name) => [
    name,
    Object.keys(toPolicy({ [name]: sampleOf(properties[name]!) })),
  ])
  for (const [name, keys] of understood) expect([name, keys]).toEqual([name, [expect.any(String)]])
})

test('the schema knows every kind of note, what can be shown in it, and every category', () => {
  const kinds = properties.noteKinds!.properties!
  expect(Object.keys(kinds)).toEqual([...KINDS])
  for (const kind of Object.values(kinds)) expect(kind.enum).toEqual([...MUTES])
  expect(properties.categoriesOff!.items!.enum).toEqual([...CATEGORY_ORDER])
})

test('every setting has a title and says what it means', () => {
  for (const [name, { title, description }] of Object.entries(properties)) {
    expect([name, title]).toEqual([name, expect.stringMatching(/^[A-Z]/)])
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)])
  }
})

test('a policy switches the mirror and sharing off, and never on', () => {
  expect(toPolicy({ disableMirror: true, disableSharing: true })).toEqual({ noMirror: true, noSharing: true })
  for (const value of [false, 'true', 1, null])
    expect(toPolicy({ disableMirror: value, disableSharing: value, enableMirror: true })).toEqual({})
})

test('of a policy with faults the rest holds', () => {
  expect(
    toPolicy({ interfaceLanguage: 'sv', languages: ['da', 'sv'], lexiconMinutes: 0, sites: 'all' }),
  ).toEqual({
    reads: ['da'],
  })
})
