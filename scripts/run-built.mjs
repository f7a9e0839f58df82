import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/**
 * Builds what has changed, and runs a program of `dist` in this process, so that pipes and signals reach it directly.
 *
 * @param {string} program as this folder sees it
 * @param {...string} args what it is told before what a person typed
 */
export async function runBuilt(program, ...args) {
  await setUp()
  const { ok, output } = await runNode(['--import', 'tsx', 'scripts/build.ts'], { quiet: true })
  if (!ok) stop(`${output.trimEnd()}\nNothing was done, because the build did not succeed.`)
  process.argv.splice(2, 0, ...args)
  await import(program)
}
