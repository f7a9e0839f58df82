import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFile(ROOT + path, 'utf8')

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly resolved?: string
  readonly integrity?: string
}

/** Licences under which a municipality may run and pass on what is linked with an MIT program. */
const TAKEN = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  // File by file, and unchanged here: the extension carries it as it is.
  'MPL-2.0',
]

const findStrangeLicences = (packages: Readonly<Record<string, Locked>>) =>
  Object.entries(packages)
    .filter(([path, { dev, license = 'none' }]) => path && !dev && !TAKEN.includes(license))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`)

const readLock = async () =>
  (JSON.parse(await read('package-lock.json')) as { readonly packages: Record<string, Locked> }).packages

test('every package of production is in the table once, with two reasons, and nothing else is', async () => {
  const { dependencies } = JSON.parse(await read('package.json')) as { dependencies: Record<string, string> }
  const rows = [
    ...(await read('service/deploy/DEPENDENCIES.md')).matchAll(/^\| `([^`]+)` +\|([^|]+)\|([^|]+)\|$/gm),
  ]
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies).sort())
  for (const [, , what, why] of rows)
    expect([what!.trim().length > 5, why!.trim().length > 5]).toEqual([true, true])
  // A range would let in what nobody has looked at.
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('every package that comes with it has a licence that is taken, and a sum to be held against', async () => {
  const packages = await readLock()
  expect(findStrangeLicences(packages)).toEqual([])
  const unsure = Object.entries(packages).filter(
    ([path, { integrity }]) => path && !integrity?.startsWith('sha512-'),
  )
  expect(unsure).toEqual([])
  const planted = {
    'node_modules/a': { version: '1.0.0', license: 'AGPL-3.0' },
    'node_modules/b': { version: '1.0.0' },
  }
  expect(findStrangeLicences(planted)).toEqual(['node_modules/a: AGPL-3.0', 'node_modules/b: none'])
})

test('npm run sbom lists all of them, twice the same', { timeout: 120_000 }, async () => {
  const make = async () => {
    execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: ROOT, stdio: 'pipe' })
    return read('dist/sbom.json')
  }
  const first = await make()
  const list = JSON.parse(first) as { bomFormat: string; components: { name: string; version: string }[] }
  expect(list.bomFormat).toBe('CycloneDX')
  const named = new Set(list.components.map(({ name, version }) => `${name}@${version}`))
  const packages = Object.entries(await readLock()).filter(([path, { dev }]) => path && !dev)
  expect(packages.length).toBeGreaterThan(40)
  for (const [path, { version }] of packages)
    expect(named).toContain(`${path.replace(/^.*node_modules\//, '')}@${version}`)
  expect(await make()).toBe(first)
})
