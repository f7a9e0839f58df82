import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotes } from '../../../scripts/evaluate/parse-notes.ts'

const FOLDER = new URL('../../../lexicon/corpus/', import.meta.url)
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const annotated = names.filter((name) => !name.includes('neutral'))

test('every annotated note of the corpus can be read, and no id is used twice', () => {
  const parsed = annotated.map((name) => parseNotes(name, read(name)))
  expect(parsed.flatMap(({ problems }) => problems)).toEqual([])
  const ids = parsed.flatMap(({ notes }) => notes.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(330)
})

test('neutral sentences carry no marks and none stands there twice', () => {
  for (const name of names.filter((one) => one.includes('neutral'))) {
    const lines = read(name).split('\n').filter(Boolean)
    expect(lines.filter((line) => /\{\{|\}\}|^###|^\s|\s$/.test(line))).toEqual([])
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
  }
})
