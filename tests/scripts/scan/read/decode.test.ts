import { expect, test } from 'vitest'
import { decode, EncodingError } from '../../../../scripts/scan/read/decode.ts'

async function* oneByOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield Uint8Array.of(byte)
}
const read = async (bytes: Uint8Array) => {
  let text = ''
  for await (const part of decode(oneByOne(bytes))) text += part
  return text
}

test.each(['', 'å', 'Hun er glad for æbler 😀'])('%o arrives byte by byte and is whole', async (text) => {
  expect(await read(Buffer.from(text))).toBe(text)
})

test('a byte order mark is no part of the text', async () => {
  expect(await read(Buffer.from('\ufeffÅse'))).toBe('Åse')
  expect(await read(Buffer.from('\ufeffÅse', 'utf16le'))).toBe('Åse')
  expect(await read(Buffer.from('\ufeffÅse', 'utf16le').swap16())).toBe('Åse')
})

test('a file in an older Danish encoding is refused, not misread', async () => {
  await expect(read(Buffer.from('Åse spiser æbler', 'latin1'))).rejects.toThrow(EncodingError)
  await expect(read(Buffer.from('Å').subarray(0, 1))).rejects.toThrow(EncodingError)
})

test('the line that is in another encoding is told', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Åse\nglad ved æbler\n'),
    Buffer.from('og pærer på bordet\n', 'latin1'),
  ])
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 5)
    yield bytes.subarray(5)
  }
  const read = async () => {
    for await (const _ of decode(whole()));
  }
  await expect(read()).rejects.toMatchObject({ name: 'EncodingError', line: 3 })
})
