import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url))
const run = promisify(execFile)
let checkout: string

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'tiltro-setup-'))
  for (const name of ['run.mjs', 'setup.mjs']) await cp(SCRIPTS + name, join(checkout, 'scripts', name))
  await writeFile(
    join(checkout, 'start.mjs'),
    `import { setUp } from './scripts/setup.mjs'\nawait setUp()\nconsole.log('ready')`,
  )
  await write('package-lock.json', {
    '': {},
    'node_modules/hono': { version: '4.13.19' },
    'node_modules/other-os': { version: '1.0.0', optional: true },
  })
})
afterEach(() => rm(checkout, { recursive: true }))

const write = (path: string, packages: object) =>
  writeFile(join(checkout, path), JSON.stringify({ packages }))

/** Installed packages of these versions. */
async function install(packages: object): Promise<void> {
  await mkdir(join(checkout, 'node_modules'), { recursive: true })
  await write('node_modules/.package-lock.json', packages)
}

/** Runs `setUp` with an npm that only notes what it was told, and then succeeds or does not. */
async function setUp(code = 0) {
  const npm = join(checkout, 'npm')
  await writeFile(npm, `#!/bin/sh\necho "$@" >> '${checkout}/told'\nexit ${code}\n`)
  await chmod(npm, 0o755)
  const env = { PATH: `${checkout}:${process.env.PATH}` }
  const result = await run(process.execPath, [join(checkout, 'start.mjs')], { env }).catch(
    (error: { stdout: string; stderr: string }) => error,
  )
  const told = await readFile(join(checkout, 'told'), 'utf8').catch(() => '')
  return { stdout: result.stdout, stderr: result.stderr, told }
}

test('a fresh clone gets the packages of the lockfile', async () => {
  const { stdout, told } = await setUp()
  expect(told).toMatch(/^ci /)
  expect(stdout).toBe('Installing the packages of package-lock.json …\nready\n')
})

test('nothing is installed twice, nor for other systems', async () => {
  await install({ 'node_modules/hono': { version: '4.13.19' } })
  expect(await setUp()).toEqual({ stdout: 'ready\n', stderr: '', told: '' })
})

test('packages that have changed since are installed anew', async () => {
  await install({ 'node_modules/hono': { version: '4.13.18' } })
  expect((await setUp()).told).toMatch(/^ci /)
})

test('when they cannot be installed, nothing is started', async () => {
  const { stdout, stderr } = await setUp(1)
  expect(stdout).not.toContain('ready')
  expect(stderr).toContain('could not be installed')
})
