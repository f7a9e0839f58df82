import { expect, test } from 'vitest'
import { readHosts } from '../../../scripts/pack/read-hosts.ts'

test('sites are read with a comma between them, each once', () => {
  expect(readHosts('https://a.example/*, https://*.b.example/*,https://a.example/*')).toEqual({
    hosts: ['https://a.example/*', 'https://*.b.example/*'],
    problems: [],
  })
})

test.each([
  '',
  '<all_urls>',
  'https://*/*',
  'https://a.example',
  'https://a.example/sag/*',
  '*://a.example/*',
  'https://a.*/*',
])('“%s” is not packed, and a sentence says what to write', (list) => {
  const { problems } = readHosts(list)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('https://journal.example.dk/*')
})
