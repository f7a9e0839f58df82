import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../../service/store/store.ts'
import { openTestStore } from '../test-store.ts'
import { reasonOf } from '../../../service/store/store-error.ts'

const by = { key: 'key', name: 'Somebody' }
const small = await canMount()

/** A disk of so many bytes, gone with the test. */
async function mountDisk(size: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  onTestFinished(async () => {
    execFileSync('umount', ['-l', folder])
    await rm(folder, { recursive: true })
  })
  return folder
}

async function canMount(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// Only root may mount a disk.
test.skipIf(!small)(
  'on a full disk nothing acknowledged is lost, and it is said what is in the way',
  async () => {
    const folder = await mountDisk('3m')
    const data = join(folder, 'data')
    const store = await openStore({ data })
    onTestFinished(store.close)
    // Whatever else lies on the disk takes what is left of it.
    await writeFile(join(folder, 'other'), new Uint8Array(1_200_000))
    const safe: string[] = []
    const reasons = new Set<string | undefined>()
    for (let i = 0; i < 3_000 && reasons.size === 0; i++)
      await store.groups.create({ name: `group ${i} ${'x'.repeat(60)}` }, by).then(
        ({ id }) => safe.push(id),
        (error: unknown) => reasons.add(reasonOf(error)),
      )
    expect([...reasons]).toEqual(['The disk of the folder that TILTRO_DATA names is full.'])
    expect(safe.length).toBeGreaterThan(10)
    // It is still read, and written again as soon as there is room.
    expect((await store.groups.list()).map(({ id }) => id)).toEqual(expect.arrayContaining(safe))
    await rm(join(folder, 'other'))
    const { id } = await store.groups.create({ name: 'after' }, by)
    await store.close()
    const again = await openStore({ data })
    onTestFinished(again.close)
    const kept = (await again.groups.list()).map((group) => group.id)
    expect([...safe, id].filter((one) => !kept.includes(one))).toEqual([])
    expect(kept).toHaveLength(safe.length + 1)
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(again.database.db)
    expect(rows).toEqual([{ integrity_check: 'ok' }])
  },
)

test.skipIf(!small)('a disk that cannot be written is said, and a store on it is not harmed', async () => {
  const store = await openTestStore()
  const { id } = await store.groups.create({ name: 'Nord' }, by)
  const folder = await mountDisk('8m')
  const data = join(folder, 'data')
  await cp(store.data, data, { recursive: true })
  execFileSync('mount', ['-o', 'remount,ro', folder])
  const reason = await openStore({ data }).then(
    () => 'opened',
    (error: unknown) => reasonOf(error),
  )
  expect(reason).toMatch(/cannot be (opened|written)/)
  const other = await mkdtemp(join(tmpdir(), 'tiltro-disk-'))
  onTestFinished(() => rm(other, { recursive: true }))
  await cp(data, other, { recursive: true })
  const again = await openStore({ data: other })
  onTestFinished(again.close)
  expect((await again.groups.list()).map((group) => group.id)).toEqual([id])
})

// Who is root may write everywhere: there is nothing to try then.
if (process.getuid?.() !== 0)
  test('a folder that this process may not write is said', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tiltro-disk-'))
    onTestFinished(async () => {
      await chmod(folder, 0o700)
      await rm(folder, { recursive: true })
    })
    await chmod(folder, 0o500)
    const reason = await openStore({ data: join(folder, 'data') }).catch((error: unknown) => reasonOf(error))
    expect(reason).toBe('This process may not write in the folder that TILTRO_DATA names.')
  })
