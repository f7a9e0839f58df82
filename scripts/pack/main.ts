import { pack } from './pack.ts'
import { PackError, readOptions } from './read-options.ts'

try {
  const options = readOptions(process.argv.slice(2), process.env)
  const files = await pack(options)
  console.log(`Packed into ${options.out}, switched on for ${options.hosts.join(', ')}: ${files.join(', ')}`)
  if (options.key) console.log(`For Chromium its id is ${options.key.id}`)
  else console.log('Without a key there is no tiltro.crx: see extension/policies/README.md')
} catch (error) {
  if (!(error instanceof PackError)) throw error
  for (const problem of error.problems) console.error(problem)
  process.exitCode = 1
}
