import { HELP, readOptions, UsageError, type Options } from './scan/options.ts'
import { scan } from './scan/scan.ts'
import { createOutput } from './scan/output.ts'

const output = createOutput(process.stdout)

/** Ends with 0 when everything was read, 1 when a file could not be, 2 when the command was not understood. */
async function main(argv: readonly string[]): Promise<number> {
  let options: Options
  try {
    options = readOptions(argv)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n"npm run scan -- --help" says more.\n`)
    return 2
  }
  if (options.help) {
    await output.write(HELP)
    return 0
  }
  const unread = await scan(options, output, (sentence) => process.stderr.write(`${sentence}\n`))
  return unread === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
