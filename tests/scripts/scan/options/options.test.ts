import { expect, test } from 'vitest'
import { readOptions } from '../../../../scripts/scan/options/options.ts'

const PLAIN = {
  ...{ files: ['a.txt'], format: 'text', language: undefined, words: true, output: undefined },
  ...{ where: { csv: undefined, field: undefined }, resume: false, jobs: 1, shard: undefined, help: false },
}

test('files, a format and a language', () => {
  expect(readOptions(['a.txt'])).toEqual(PLAIN)
  expect(readOptions(['a.txt', '-', '--format', 'json', '--language=en'])).toEqual({
    ...PLAIN,
    files: ['a.txt', '-'],
    format: 'json',
    language: 'en',
  })
})

test('where the notes stand in a table or in lines of JSON', () => {
  const { where } = readOptions(['a.csv', 'b.ndjson', '--column', 'note', '--field', 'journal.note'])
  expect(where).toEqual({
    csv: { column: 'note', header: true, delimiter: undefined },
    field: 'journal.note',
  })
  const { where: other } = readOptions(['a.csv', '--column', '2', '--no-header', '--delimiter', 'tab'])
  expect(other.csv).toEqual({ column: '2', header: false, delimiter: '\t' })
})

test('how the work is shared, and where the output goes', () => {
  const args = ['a.csv', '--column', '2', '--format', 'ndjson', '--no-words', '--jobs', '8', '--shard', '2/4']
  expect(readOptions([...args, '--output', 'b', '--resume'])).toMatchObject({
    ...{ format: 'ndjson', words: false, jobs: 8, shard: { index: 2, of: 4 }, output: 'b', resume: true },
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
  [['a.txt', '--format', 'xml'], '--format is text, json, ndjson or csv, not "xml"'],
  [['a.txt', '--language', 'sv'], '--language is da (Danish) or en (English), not "sv"'],
  [['--help=yes'], '--help takes no value'],
  [['-', '-'], 'What is piped in can be read once'],
  [['-', '--column', 'a', '--field', 'b'], 'is read by --column or by --field, not both'],
  [['a.csv', '--no-header'], '--no-header and --delimiter go with --column'],
  [['a.csv', '--column', 'note', '--no-header'], 'columns have no names: --column takes a number'],
  [['a.csv', '--column', '1', '--delimiter', '::'], '--delimiter is one sign'],
  [['a.csv', '--column'], '--column needs a value, such as --column note'],
  [['a.txt', '--jobs', '0'], '--jobs is a number from 1 to 256, not "0"'],
  [['a.txt', '--jobs', 'all'], '--jobs is a number from 1 to 256, not "all"'],
  [['a.txt', '--resume'], '--resume goes on with an output that is a file: name it with --output'],
  [['a.txt', '--format', 'json', '--shard', '5/4'], '--shard is a share of shares, such as --shard 1/4'],
  [['a.txt', '--shard', '1/4'], '--shard goes with --format ndjson or json'],
])('%o is answered with what to write instead', (argv, sentence) => {
  expect(() => readOptions(argv)).toThrow(sentence)
})
