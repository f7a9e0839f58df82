import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const ELSEWHERE = [
  'tests/architecture/**',
  'tests/service/**',
  'tests/end-to-end/**',
  'tests/long/**',
  '**/node_modules/**',
]
const TEST = '.test.{ts,tsx}'
/** A busy machine is slower than the second that is given by default. */
const PATIENT = { poll: { timeout: 30_000 } }
/** Takes away what the workers have built for their browsers. */
const BUILT = 'tests/end-to-end/built.ts'

/** Two workers, because that is what a small machine has. A project with a later `groupOrder` waits for the others. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    // A person who runs `npm test` sees what failed; what passed is counted.
    hideSkippedTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/**/*${TEST}`],
          exclude: ELSEWHERE,
          maxWorkers: 2,
          // Files that run in one worker share what they import, here and below: to load the lexicon takes longer than most.
          isolate: false,
          // Some compile the whole lexicon more than once, beside others that do.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: [`tests/service/**/*${TEST}`],
          maxWorkers: 2,
          isolate: false,
          // Most have a database of their own, or a process, on a machine that may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: [`tests/architecture/**/*${TEST}`],
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          expect: PATIENT,
          include: [`tests/end-to-end/**/*${TEST}`],
          globalSetup: BUILT,
          // Much of a test in a browser is waiting: for frames, for keys that rest, for the browser to start.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          expect: PATIENT,
          include: [`tests/long/**/*${TEST}`],
          globalSetup: BUILT,
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
