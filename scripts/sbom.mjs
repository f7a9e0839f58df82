import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'
import { setUp, stop } from './setup.mjs'

const FILE = 'dist/sbom.json'

/** Writes what production is made of as CycloneDX. The same lockfile gives the same bytes: neither moment nor number is in it. */
await setUp()
const { ok, output } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  quiet: true,
})
if (!ok) stop(`The list could not be made:\n${output}`)
const { serialNumber: _, ...list } = JSON.parse(output.slice(output.indexOf('{')))
delete list.metadata.timestamp
list.metadata.component.name = 'tiltro'

// What npm leaves out by itself is too much: also packages that tests and production share.
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
const production = new Set(
  Object.entries(packages)
    .filter(([path, { dev }]) => path && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
)
const isKept = ({ name, version }) => production.has(`${name}@${version}`)
list.components = list.components.filter(isKept).sort(byReference('bom-ref'))
const kept = new Set(list.components.map((component) => component['bom-ref']))
list.dependencies = list.dependencies
  .filter(({ ref }) => kept.has(ref) || ref === list.metadata.component['bom-ref'])
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)).sort() }))
  .sort(byReference('ref'))

mkdirSync(join(ROOT, 'dist'), { recursive: true })
writeFileSync(join(ROOT, FILE), `${JSON.stringify(list, null, 2)}\n`)
console.log(`${FILE}: ${list.components.length} packages`)

function byReference(key) {
  return (a, b) => (a[key] < b[key] ? -1 : 1)
}
