import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { publication } from '../service/store/contract/desk.ts'
import { describeStores, type Place } from '../service/store/stores.ts'

const DYING = fileURLToPath(new URL('../service/store/die-in-publication.ts', import.meta.url))
const BO = { key: 'key of Bo', name: 'Bo' }

async function die(place: Place, statement: number): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', DYING, JSON.stringify(place), String(statement)],
    {
      stdio: 'pipe',
    },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  expect(signal).toBe('SIGKILL')
  return said.trim()
}

describeStores(({ newPlace, open }) => {
  test('a service that is killed while it publishes serves the old lexicon or the new one, whole', async () => {
    const at = await newPlace()
    const store = await open({ at })
    await store.lexicons.publish(publication(0), BO)
    const whole = async () => {
      const current = (await store.lexicons.current())!
      const [revision] = await store.lexicons.changesOf(current)
      const compiled = await Promise.all(
        (['da', 'en'] as const).map((language) => store.lexicons.compiled(current.version, language, 1)),
      )
      return [current.number, revision?.content, ...compiled]
    }
    const OLD = [1, 'note: 1.\n', '{"version":1}', '{"version":1}']
    const NEW = [2, 'note: 2.\n', '{"version":2}', '{"version":2}']
    // Before the first statement, after the revision, between the two languages, before the act is written down.
    for (const statement of [1, 5, 7, 9]) {
      expect(await die(at, statement)).toBe('')
      await expect.poll(whole).toEqual(OLD)
    }
    const said = await die(at, 1000)
    expect(Number(/^published after (\d+)$/.exec(said)?.[1])).toBeGreaterThanOrEqual(9)
    expect(await whole()).toEqual(NEW)
  })
})
