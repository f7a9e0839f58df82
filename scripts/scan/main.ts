import { readFile } from 'node:fs/promises'
import { runScan } from './command.ts'
import { runMerge } from './merge/command.ts'
import { HELP } from './options/help.ts'
import { readOptions } from './options/options.ts'
import { UsageError } from './options/usage-error.ts'
import { FileError } from './read/errors.ts'
import { LexiconError, type LexiconBytes } from './work/lexicons.ts'
import { createOutput } from './write/output.ts'
import { createTerminal } from './write/terminal.ts'

/**
 * The command. Ends with 0 when everything was read, 1 when something could not be, 2 when the command was not
 * understood.
 *
 * @param program the file this runs from
 */
export async function main(
  argv: readonly string[],
  program: URL,
  loadLexicons: () => Promise<LexiconBytes>,
): Promise<number> {
  const stdout = createOutput(process.stdout)
  let terminal = createTerminal(process.stderr, false)
  // npm runs us in the folder of the repository, and says which one the person stands in.
  const folder = process.env.INIT_CWD ?? process.cwd()
  try {
    if (argv[0] === 'merge') {
      await runMerge(argv.slice(1), stdout, folder)
      return 0
    }
    const options = readOptions(argv)
    if (options.help) {
      await stdout.write(HELP)
      return 0
    }
    terminal = createTerminal(process.stderr, options.output !== undefined || !process.stdout.isTTY)
    const lexicons = await loadLexicons()
    const made = [await readFile(program), ...lexicons]
    const failures = await runScan(options, { program, made, lexicons, stdout, terminal, folder })
    return failures === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof LexiconError || error instanceof FileError) {
      terminal.complain(error.message)
      return 1
    }
    if (!(error instanceof UsageError)) throw error
    terminal.complain(`${error.message}\n"npm run scan -- --help" says more.`)
    return 2
  }
}
