import { readCorpus, mixNotes } from '../bench/notes.ts'
import { load } from '../bench/service/load.ts'
import { pace, type Paced } from '../bench/service/pace.ts'
import { start } from '../bench/service/start.ts'
import { annoy } from './annoy.ts'

/** A note's length in UTF-16 units, and how many ask side by side. */
const [LENGTH, CONNECTIONS] = [1_000, 16]
/** Seconds of one look at the service; every so many of them it is asked for more than it can do. */
const [SLICE, OVERLOAD_EVERY] = [30, 10]
/** p99 is so many times p50 at most, and memory at the end so many times what it was at the beginning. */
const [MOST_SPREAD, MOST_GROWTH] = [5, 1.1]
/** Minutes until V8 has found its size, and MB that it may grow by before that. */
const [SETTLED, UNSETTLED_GROWTH] = [10, 64]
const MEGABYTE = 2 ** 20

interface Slice extends Paced {
  /** MB */
  readonly memory: number
}

const at = process.argv.indexOf('--minutes')
const minutes = at < 0 ? 30 : Number(process.argv[at + 1])
const service = await start(['dist/service.mjs'], {
  PORT: '0',
  TILTRO_SIGN_IN: 'off',
  TILTRO_RATE_LIMIT: '0',
})
const url = `${service.url}v1/analyse`
const bodies = mixNotes(await readCorpus('da'), 400, LENGTH).map((text) => JSON.stringify({ text }))
try {
  const full = { url, bodies, connections: CONNECTIONS }
  await load({ ...full, seconds: 5 })
  const { perSecond } = await load({ ...full, seconds: 10 })
  const rate = Math.floor(perSecond * 0.7)
  const nuisance = annoy(service.url)
  const slices: Slice[] = []
  const overloads: { readonly told: number; readonly broken: number; readonly recovered: boolean }[] = []
  const count = Math.max(3, Math.ceil((minutes * 60) / SLICE))
  for (let i = 0; i < count; i++) {
    const measured = await pace({ url, bodies, seconds: SLICE, rate })
    const slice = { ...measured, memory: (await service.memory()) / MEGABYTE }
    slices.push(slice)
    console.log(
      `${i + 1} of ${count}: p50 ${slice.p50} ms, p99 ${slice.p99} ms, ${Math.round(slice.memory)} MB, ${slice.answered} answered`,
    )
    if (i % OVERLOAD_EVERY === OVERLOAD_EVERY - 1 || i === count - 1) overloads.push(await overload())
  }
  const nuisances = nuisance.end()
  const third = Math.ceil(slices.length / 3)
  const memoryOf = (some: readonly Slice[]) => median(some.map(({ memory }) => memory))
  const memory = { first: memoryOf(slices.slice(0, third)), last: memoryOf(slices.slice(-third)) }
  const spread = median(slices.map(({ p50, p99 }) => p99 / p50))
  const most = memory.first * MOST_GROWTH + (minutes < SETTLED ? UNSETTLED_GROWTH : 0)
  const lost = slices.reduce((sum, { refused, broken }) => sum + refused + broken, 0)
  const holds: Readonly<Record<string, boolean>> = {
    [`memory ends at ${most.toFixed(0)} MB at most`]: memory.last <= most,
    [`p99 is at most ${MOST_SPREAD} × p50`]: spread <= MOST_SPREAD,
    'every note of the even load is answered': lost === 0,
    'overload is told so, breaks nothing and is over at once': overloads.every(
      ({ told, broken, recovered }) => told > 0 && broken === 0 && recovered,
    ),
    'connections that mean no good are told so': nuisances.unanswered === 0,
  }
  const figures = {
    minutes,
    rate,
    answered: slices.reduce((sum, { answered }) => sum + answered, 0),
    lost,
    p50: median(slices.map(({ p50 }) => p50)),
    p99: median(slices.map(({ p99 }) => p99)),
    late: median(slices.map(({ late }) => late)),
    spread: Math.round(spread * 10) / 10,
    memory: {
      first: Math.round(memory.first),
      last: Math.round(memory.last),
      growth: `${Math.round((memory.last / memory.first - 1) * 100)} %`,
    },
    overloads,
    nuisances,
  }
  console.log(JSON.stringify(figures, null, 2))
  for (const [what, isSo] of Object.entries(holds)) console.log(`${isSo ? '✓' : '✗'} ${what}`)
  if (figures.late > figures.p99 / 4)
    console.log(
      `Notes were sent ${figures.late} ms late: the machine has other things to do, and times say little.`,
    )
  const isWell = Object.values(holds).every(Boolean)
  console.log(isWell ? 'PASS' : 'FAIL')
  if (!isWell) process.exitCode = 1
} finally {
  service.end()
}

/** Ten seconds of many more than can be read; then one asks as before. */
async function overload() {
  const { refused, broken } = await load({ url, bodies, connections: 400, seconds: 10 })
  const headers = { 'content-type': 'application/json' }
  const { status } = await fetch(url, { method: 'POST', headers, body: bodies[0]! })
  return { told: refused, broken, recovered: status === 200 }
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
}
