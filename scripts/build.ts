import { TARGETS } from './build/targets.ts'
import { isUpToDate, remember, stampOf } from './build/up-to-date.ts'

/** Builds into `dist` what has changed since the last time, in the order of the table. */
for (const target of TARGETS) {
  const stamp = await stampOf(target)
  if (await isUpToDate(target, stamp)) continue
  const began = performance.now()
  try {
    await target.build()
  } catch (error) {
    // The problems of a lexicon are sentences for a person; esbuild has shown by itself what it could not build.
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
    console.error(`dist/${target.out} was not built.`)
    process.exit(1)
  }
  await remember(target, stamp)
  console.log(`Built dist/${target.out}  ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
