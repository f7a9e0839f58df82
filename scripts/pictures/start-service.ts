import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The service as somebody has a look at it, with the demo's groups, in a folder of its own. */
export async function startService(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-pictures-'))
  const child = spawn(process.execPath, [resolve('dist/service.mjs')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // It ends with whoever started it, also where that fails.
  process.once('exit', () => child.kill())
  const url = await new Promise<string>((done, fail) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = /"url":"([^"]+)"/.exec(text)?.[1]
      if (found) done(found)
    })
    child.once('exit', () => fail(new Error('The service did not start. Build it first: npm run build')))
  })
  return {
    url,
    close: async () => {
      child.removeAllListeners('exit').kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
