import { expect, test } from 'vitest'
import { readOptions } from '../../../scripts/scan/options.ts'

test('files, a format and a language', () => {
  expect(readOptions(['a.txt', '-', '--format', 'json', '--language=en'])).toEqual({
    files: ['a.txt', '-'],
    format: 'json',
    language: 'en',
    help: false,
  })
})

test('help needs no file', () => {
  expect(readOptions(['--help']).help).toBe(true)
  expect(readOptions(['-h']).help).toBe(true)
})

test.each([
  [[], 'Name a file to read'],
  [['--form', 'json', 'a.txt'], 'There is no --form here'],
  [['-x', 'a.txt'], 'There is no -x here'],
  [['a.txt', '--format'], '--format needs a value, such as --format json'],
  [['a.txt', '--language'], '--language needs a value, such as --language da'],
  [['a.txt', '--format', 'xml'], '--format is text or json, not "xml"'],
  [['a.txt', '--language', 'sv'], '--language is da (Danish) or en (English), not "sv"'],
  [['--help=yes'], '--help takes no value'],
  [['-', '-'], 'What is piped in can be read once'],
])('%o is answered with what to write instead', (argv, sentence) => {
  expect(() => readOptions(argv)).toThrow(sentence)
})
