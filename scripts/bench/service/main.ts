import { readCorpus, mixNotes } from '../notes.ts'
import { load, type Measured } from './load.ts'
import { pace, type Paced } from './pace.ts'
import { start } from './start.ts'

/** What is asked of the service: a share of the echo's throughput, and how much later the last is than the middle. */
const [LEAST, MOST] = [0.4, 5]
const ROUNDS = 3
const [CONNECTIONS, SECONDS, CALM] = [16, 4, 10]
/** UTF-16 units: a sentence or two, and a note. */
const LENGTHS = [150, 1_000]

const flags = process.argv.slice(2)
const service = await start(['dist/service.mjs'], {
  PORT: '0',
  TILTRO_SIGN_IN: 'off',
  TILTRO_RATE_LIMIT: '0',
})
const echo = await start(['--import', 'tsx', 'scripts/bench/service/echo.ts'], {})
try {
  const figures = []
  for (const length of LENGTHS) figures.push(await measure(length))
  console.log(JSON.stringify(figures, null, flags.includes('--json') ? 0 : 2))
  // What is asked for is asked for the shorter: of a longer one the engine has more to read, and the echo has not.
  const [short] = figures
  if (!short || short.ratio < LEAST || short.at70Percent.spread > MOST) process.exitCode = 1
} finally {
  service.end()
  echo.end()
}

async function measure(length: number) {
  const texts = mixNotes(await readCorpus('da'), 200, length)
  const bodies = texts.map((text) => JSON.stringify({ text }))
  const answers = await Promise.all(texts.map(async (text, i) => [text, await ask(bodies[i]!)]))
  await fetch(`${echo.url}answers`, { method: 'POST', body: JSON.stringify(answers) })
  const full = { bodies, connections: CONNECTIONS, seconds: SECONDS }
  const analyse = { ...full, url: `${service.url}v1/analyse` }
  const echoed = { ...full, url: `${echo.url}echo` }
  // Warm, then in turns, so that whatever else the machine does meets both.
  for (const one of [analyse, echoed]) await load({ ...one, seconds: 2 })
  const rounds: { readonly analyse: Measured; readonly echo: Measured }[] = []
  const used = { echo: 0, analyse: 0 }
  for (let i = 0; i < ROUNDS; i++) {
    const before = [await echo.busy(), await service.busy()] as const
    rounds.push({ echo: await load(echoed), analyse: await load(analyse) })
    used.echo += (await echo.busy()) - before[0]
    used.analyse += (await service.busy()) - before[1]
  }
  const answered = (one: 'echo' | 'analyse') => rounds.reduce((sum, round) => sum + round[one].answered, 0)
  const busy = { echo: used.echo / answered('echo'), analyse: used.analyse / answered('analyse') }
  const ratio = median(rounds.map((round) => round.analyse.perSecond / round.echo.perSecond))
  const perSecond = median(rounds.map((round) => round.analyse.perSecond))
  const calm = { url: analyse.url, bodies, seconds: CALM, rate: perSecond * 0.7 }
  const even = await pace(calm)
  const chance = await pace({ ...calm, arrivals: 'chance' })
  return {
    units: length,
    perSecond: Math.round(perSecond),
    echoPerSecond: Math.round(median(rounds.map((round) => round.echo.perSecond))),
    ratio: round2(ratio),
    // What each answer takes of a processor, whatever else the machine does.
    microseconds: { echo: Math.round(busy.echo * 1000), analyse: Math.round(busy.analyse * 1000) },
    ratioOfProcessor: round2(busy.echo / busy.analyse),
    // As they are asked for; and, for whoever wonders, where notes come by chance: of those many wait for others
    // that came at the same moment, whatever a service does.
    at70Percent: describe(even),
    at70PercentByChance: describe(chance),
    refused: [...rounds.map((round) => round.analyse), even, chance].reduce(
      (sum, { refused, broken }) => sum + refused + broken,
      0,
    ),
  }
}

function describe({ p50, p99, late }: Paced) {
  return { p50, p99, spread: round2(p99 / p50), late }
}

async function ask(body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${service.url}v1/analyse`, { method: 'POST', headers, body })).text()
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
}

function round2(figure: number): number {
  return Math.round(figure * 100) / 100
}
