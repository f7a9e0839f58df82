import { createNoteAnalyser } from '../service/analyse-note.ts'
import { loadTagger } from '../service/load-tagger.ts'
import { LexiconError, loadLexicons } from './scan/load-lexicons.ts'
import { HELP, readOptions, UsageError, type Options } from './scan/options.ts'
import { scan } from './scan/scan.ts'
import { createOutput } from './scan/output.ts'

const output = createOutput(process.stdout)

/** Ends with 0 when everything was read, 1 when something could not be, 2 when the command was not understood. */
async function main(argv: readonly string[]): Promise<number> {
  let options: Options
  try {
    options = readOptions(argv)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(`${error.message}\n"npm run scan -- --help" says more.`)
    return 2
  }
  if (options.help) {
    await output.write(HELP)
    return 0
  }
  try {
    const analyse = createNoteAnalyser(await loadLexicons(), { loadTagger })
    return (await scan(options, analyse, output, complain)) === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error
    complain(error.message)
    return 1
  }
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

process.exitCode = await main(process.argv.slice(2))
