import { createApp } from './app.ts'
import { keepClosingBlocks } from './close-blocks.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { loadTagger } from './load-tagger.ts'
import { plantDemo, removeDemo } from './demo/plant-demo.ts'
import type { Deps } from './deps.ts'
import { readDesk } from './desk/read-desk.ts'
import { recompileWith } from './desk/recompile.ts'
import { startWorkshop } from './desk/start-workshop.ts'
import { createLiveLexicons } from './live-lexicons.ts'
import { createLog, factsOf } from './log.ts'
import { createMetrics } from './metrics.ts'
import { BuildError, findDist, readAssets, readLexicons } from './read-dist.ts'
import { createNoteLane } from './note-lane.ts'
import { createRate } from './rate.ts'
import { createReading } from './reading/create-reading.ts'
import { serve } from './serve.ts'
import { shortenPauses } from './shorten-pauses.ts'
import { createStoreDoor, NO_STORE } from './store/door.ts'
import { openStore } from './store/store.ts'

/** Why the service cannot start, for the person who started it. */
function explain(thrown: unknown, config: Config | undefined): string {
  if (thrown instanceof ConfigError) {
    const [first, ...more] = thrown.problems
    if (more.length === 0) return `Tiltro was not started, because a setting needs mending: ${first}`
    return ['Tiltro was not started, because some settings need mending:', first, ...more].join('\n  ')
  }
  if (thrown instanceof BuildError) return `Tiltro was not started. ${thrown.message}`
  const { error, code, at } = factsOf(thrown)
  const place = config && `${config.host}, port ${config.port}`
  if (code === 'EADDRINUSE')
    return `Tiltro was not started: another program listens on ${place}. Stop it, or choose another port: PORT=8788 npm start`
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Tiltro was not started: this process may not listen on ${place} (${code}). Choose another HOST or PORT.`
  return `Tiltro was not started (${[error, code, at].filter(Boolean).join(', ')}).`
}

shortenPauses()
let config: Config | undefined
try {
  config = readConfig(process.env)
  await run(config)
} catch (thrown) {
  console.error(explain(thrown, config))
  process.exit(1)
}

async function run(settings: Config): Promise<void> {
  const log = createLog(settings.logLevel)
  // Node would print the message, in which a note's words may stand.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (thrown: unknown) => {
      log.fatal(factsOf(thrown), 'crashed')
      process.exit(1)
    })

  const dist = findDist(import.meta.url)
  const [builtIn, assets] = await Promise.all([readLexicons(dist), readAssets(dist)])
  let stopping = false
  const open = async () => {
    const opened = await openStore(settings)
    // Whoever starts Tiltro to have a look at it sees a group that has been at it for a year.
    const isDemo = settings.signIn === 'demo' && settings.database === undefined
    await (isDemo ? plantDemo(opened, builtIn) : removeDemo(opened)).catch((error: unknown) =>
      log.error(factsOf(error), 'demo groups'),
    )
    return opened
  }
  const store = settings.signIn === 'off' ? NO_STORE : createStoreDoor(open, log)
  const workshop = startWorkshop(`${dist}workshop.mjs`)
  const desk = { ...readDesk(dist), workshop }
  const clock = () => performance.now()
  const metrics = createMetrics({ process: true })
  const reading = { loadTagger, metrics, program: `${dist}reader.mjs`, threads: settings.threads }
  const live = createLiveLexicons(builtIn, {
    store,
    log,
    clock,
    recompile: recompileWith(desk),
    read: (lexicons) => createReading(lexicons, reading),
  })
  const deps: Deps = {
    config: settings,
    lexicons: live.lexicons,
    refreshLexicons: live.refresh,
    desk,
    assets,
    answer: live.answer,
    analyse: live.analyse,
    store,
    log,
    metrics,
    clock,
    rate: createRate(settings, clock),
    isStopping: () => stopping,
  }
  const stopClosing = keepClosingBlocks({ store, lexicons: live.lexicons, log })
  const { url, stop } = await serve(createApp(deps), settings, createNoteLane(deps))
  log.info({ url }, 'listening')
  if (process.stdout.isTTY) process.stdout.write(`\nTiltro is ready: ${url}   (Ctrl+C stops it)\n\n`)

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      // Asked twice, it does not wait for anybody.
      if (stopping) process.exit(1)
      stopping = true
      log.info({ signal }, 'stopping')
      stopClosing()
      void stop()
        .then(store.close)
        .then(workshop.close)
        .then(() => {
          log.info('stopped')
          process.exit(0)
        })
    })
}
