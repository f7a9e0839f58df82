import { expect, test } from 'vitest'
import { askedFor } from '../../../lexicon/engine/asked.ts'

test('is worked out when somebody asks, once, and stays what it was', () => {
  let times = 0
  const made = askedFor({ own: 1 }, 'later', () => ({ count: ++times }))
  expect(times).toBe(0)
  const first = made.later
  expect(first).toEqual({ count: 1 })
  expect(made.later).toBe(first)
  expect(times).toBe(1)
})

test('is seen by whoever copies, compares or writes the object out', () => {
  const make = () => askedFor({ own: 1 }, 'later', () => [2])
  expect({ ...make() }).toEqual({ own: 1, later: [2] })
  expect(JSON.stringify(make())).toBe('{"own":1,"later":[2]}')
  expect(structuredClone(make())).toEqual({ own: 1, later: [2] })
  expect(Object.keys(make())).toEqual(['own', 'later'])
})

test('no two objects have getters of their own, in which a note could be kept', () => {
  const getterOf = (object: object) => Object.getOwnPropertyDescriptor(object, 'later')!.get
  const one = askedFor({}, 'later', () => 'one')
  const other = askedFor({}, 'later', () => 'other')
  expect(getterOf(one)).toBeInstanceOf(Function)
  expect(getterOf(one)).toBe(getterOf(other))
  expect([one.later, other.later]).toEqual(['one', 'other'])
  expect(
    Reflect.ownKeys(one).every((key) => !(one as Record<PropertyKey, unknown>)[key] || key === 'later'),
  ).toBe(true)
})
