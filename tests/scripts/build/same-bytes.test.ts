import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildExtension } from '../../../scripts/build/extension.ts'

/** Every file below a folder, with the hash of what is in it. */
async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  const rows = await Promise.all(
    files.map(async (file) => [file.slice(folder.length), await hash(file)] as const),
  )
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

test('the extension is built to the same bytes twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-bytes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const target of ['chromium', 'firefox'] as const) {
    const outs = ['once', 'in-another-folder'].map((name) => join(folder, target, name))
    for (const out of outs) await buildExtension({ target, out, welcome: true })
    const [first, second] = await Promise.all(outs.map(hashesOf))
    expect(Object.keys(first!).length).toBeGreaterThan(10)
    expect(second).toEqual(first)
  }
})
