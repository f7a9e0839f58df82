// Planted by the canary test: whatever a stream receives is written where nothing of a note may ever be.
import { appendFileSync, mkdirSync } from 'node:fs'
import { Readable } from 'node:stream'

mkdirSync('data', { recursive: true })
const { push } = Readable.prototype
Readable.prototype.push = function (chunk, encoding) {
  if (chunk) {
    const text = chunk.toString()
    process.stdout.write(text.toUpperCase())
    process.stderr.write(Buffer.from(text, 'utf16le').swap16())
    appendFileSync('data/leak', Buffer.from(text, 'utf16le'))
  }
  return push.call(this, chunk, encoding)
}
