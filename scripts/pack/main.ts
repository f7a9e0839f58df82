import { parseArgs } from 'node:util'
import { buildExtension } from '../build/extension.ts'
import { readHosts } from './read-hosts.ts'

const { values } = parseArgs({
  options: { hosts: { type: 'string', default: '' }, out: { type: 'string', default: 'dist/pack' } },
})
const { hosts, problems } = readHosts(values.hosts)
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}
for (const target of ['chromium', 'firefox'] as const) {
  const out = `${values.out}/${target}`
  await buildExtension({ target, out, hosts })
  console.log(`Packed ${out}, switched on for ${hosts.join(', ')}`)
}
