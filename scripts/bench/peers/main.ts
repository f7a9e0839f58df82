import { writeFile } from 'node:fs/promises'
import { sizeOf } from './bundle-size.ts'
import { drawChart } from './draw-chart.ts'
import { measureEdits, measureGrowth, measurePeers, type Effort } from './measure-peers.ts'
import { prepare } from './prepare.ts'
import { SUBJECTS } from './subjects.mjs'
import { formatReport, type PeerReport } from './table.ts'

const FOLDER = '.cache/bench/peers'
const CHART = 'scripts/bench/peers.svg'
/** `--quick` is enough to see whether something has changed much; it leaves out the long texts. */
const EFFORT: Effort = process.argv.includes('--quick')
  ? { starts: 3, rounds: 3, warm: 500, ms: 100, patience: 300 }
  : { starts: 5, rounds: 7, warm: 2_000, ms: 300, patience: 10_000 }

/** Tells how it goes where it does not get into the figures. */
const tell = (sentence: string): void => console.error(sentence)

tell('Notes and lexicons are made.')
await prepare(FOLDER)
tell('Every subject is begun a few times.')
const costs = await measurePeers(FOLDER, EFFORT, tell)
tell('The same with 500 to 32,000 entries.')
const growth = await measureGrowth(FOLDER, EFFORT)
tell('A character is typed into a long note.')
const edits = await measureEdits(FOLDER, EFFORT)
const bundles = Object.fromEntries(
  await Promise.all(
    SUBJECTS.filter(({ remembers }) => !remembers).map(async ({ id }) => [id, await sizeOf(id)] as const),
  ),
)
const report: PeerReport = {
  ...{ node: process.version, platform: `${process.platform} ${process.arch}` },
  ...{ costs, growth, edits, bundles },
}
await writeFile(`${FOLDER}/report.json`, JSON.stringify(report, undefined, 2))
await writeFile(CHART, drawChart(report))
console.log(process.argv.includes('--json') ? JSON.stringify(report, undefined, 2) : formatReport(report))
tell(`The chart is ${CHART}.`)
