import { fileURLToPath } from 'node:url'
import { runNode } from './run.mjs'
import { setUp } from './setup.mjs'

const TSC = ['node_modules/typescript/bin/tsc', '--incremental', '--tsBuildInfoFile']
const ESLINT = [
  'node_modules/eslint/bin/eslint.js',
  '--config',
  'tests/eslint.config.js',
  '--max-warnings',
  '0',
]
const CONTENT = ['--cache-strategy', 'content', '--cache', '--cache-location']

/** Longest first, so that two at a time end together. Every part keeps what it learnt in `.cache`. */
const PARTS = [
  { name: 'lint', args: [...ESLINT, ...CONTENT, '.cache/eslint/', '.'] },
  { name: 'types', args: [...TSC, '.cache/types.json', '-p', '.'] },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', ...CONTENT, '.cache/prettier', '.'],
  },
  {
    name: 'types of the lexicon, without Node and page',
    args: [...TSC, '.cache/types-lexicon.json', '-p', 'lexicon'],
  },
  { name: 'lexicon', args: ['--import', 'tsx', 'scripts/lexicon/check.ts'] },
]
const ARCHITECTURE = {
  name: 'architecture',
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'architecture',
  ],
}

/**
 * Runs the checks two at a time, prints one line for each and, where one fails, what it said.
 *
 * @param {{ architecture?: boolean, patient?: boolean }} options the architecture tests are tests too: `npm test` runs them
 *   with the others, and leaves the processor to them where they want it.
 * @returns {Promise<number>} how many failed
 */
export async function check({ architecture = false, patient = false }) {
  const waiting = architecture ? [...PARTS, ARCHITECTURE] : [...PARTS]
  let failed = 0
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { ok, output, seconds } = await runNode(part.args, { quiet: true, patient })
      console.log(`${ok ? '✓' : '✗'} ${part.name}  ${seconds.toFixed(1)} s`)
      if (!ok) {
        failed++
        console.log(output.trimEnd())
      }
    }
  }
  await Promise.all([work(), work()])
  return failed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp()
  const failed = await check({ architecture: true })
  if (failed > 0) process.exitCode = 1
}
