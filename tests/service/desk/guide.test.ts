import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../../lexicon/compile/template.ts'
import { parseMember, parsePattern } from '../../../lexicon/source/notation.ts'
import { classNames } from '../../../lexicon/source/checks/classes-exist.ts'
import { isName } from '../../../lexicon/source/paths.ts'
import { readLexicon } from '../../../scripts/lexicon/read-lexicon.ts'
import { parseGuide, type Piece } from '../../../service/desk/guide.ts'

const guide = parseGuide(readFileSync(new URL('../../../lexicon/GUIDE.md', import.meta.url), 'utf8'))
const { classes } = await readLexicon()

const LANGUAGES = ['da', 'en'] as const
const section = (language: 'da' | 'en', key: string) =>
  guide[language].sections.find((one) => one.key === key)!
const codes = (lines: readonly (readonly Piece[])[]) =>
  lines
    .map(([first]) => first!)
    .filter(({ kind }) => kind === 'code')
    .map(({ text }) => text)
const quotes = (lines: readonly (readonly Piece[])[]) =>
  lines.flatMap(([first]) => /[»“](.*?)[«”]/.exec(first!.text)?.[1] ?? [])

test('both languages say something of the same things, in the same order', () => {
  const keys = LANGUAGES.map((language) => guide[language].sections.map(({ key }) => key))
  expect(keys[0]).toEqual(keys[1])
  expect(keys[0]).not.toContain('')
  for (const language of LANGUAGES)
    for (const { paragraphs } of guide[language].sections) expect(paragraphs.length).toBeGreaterThan(0)
})

test('every field of an entry has its place in the handbook, with something to do and something not to', () => {
  const fields = ['patterns', 'note', 'questions', 'suggestions', 'without', 'themes', 'sources', 'valid']
  for (const language of LANGUAGES)
    for (const key of [
      ...fields,
      'examples.marks',
      'examples.leaves',
      'members',
      'id',
      'category',
      'review',
    ]) {
      const { good, bad } = section(language, key)
      expect([key, good.length > 0, bad.length > 0]).toEqual([key, true, true])
    }
})

test.each(LANGUAGES)('what the handbook recommends keeps the rules (%s)', (language) => {
  for (const text of codes(section(language, 'patterns').good)) {
    const names = classNames(parsePattern(text).nodes)
    for (const name of names)
      expect(classes.some((one) => one.language === language && one.name === name)).toBe(true)
  }
  for (const text of quotes(section(language, 'questions').good)) expect(text).toMatch(/^.{1,139}\?$/)
  for (const text of quotes(section(language, 'note').good)) expect(text.length).toBeLessThanOrEqual(260)
  for (const text of codes(section(language, 'suggestions').good))
    expect(() => parseTemplate(text)).not.toThrow()
  for (const text of codes(section(language, 'id').good)) expect(isName(text)).toBe(true)
  for (const text of codes(section(language, 'members').good)) expect(() => parseMember(text)).not.toThrow()
  expect(() => parsePattern(codes(section(language, 'patterns').bad).at(-1)!)).toThrow()
})
