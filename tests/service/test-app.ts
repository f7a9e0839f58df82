import { fileURLToPath } from 'node:url'
import { createNoteAnalyser, type AnalyseNote } from '../../service/analyse-note.ts'
import { createApp } from '../../service/app.ts'
import { createAsset } from '../../service/asset.ts'
import { readConfig } from '../../service/config.ts'
import type { Deps } from '../../service/deps.ts'
import { readDesk } from '../../service/desk/read-desk.ts'
import { startWorkshop } from '../../service/desk/start-workshop.ts'
import { createLog } from '../../service/log.ts'
import { createMetrics } from '../../service/metrics.ts'
import { readLexicons } from '../../service/read-dist.ts'
import { createRate } from '../../service/rate.ts'
import { NO_STORE } from '../../service/store/door.ts'
import { sharedTagger } from './shared-tagger.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The lexicons of this checkout, as the build made them: `npm test` builds first. */
export const lexicons = await readLexicons(DIST)

let both: AnalyseNote | undefined

/** Reads with both lexicons. To load them takes longer than most tests: it is done for the first note of all apps. */
const readNote: AnalyseNote = (text, options) => {
  both ??= createNoteAnalyser([lexicons.da, lexicons.en], { loadTagger: sharedTagger })
  return both(text, options)
}

/**
 * The service with all its real parts, a clock that the test moves and a log that the test reads. It has no store unless
 * it is given the door of one: `createTestApp({ store: doorOf(await openTestStore()) })`.
 */
export function createTestApp({
  env = {},
  ...others
}: Partial<Deps> & { readonly env?: Record<string, string> } = {}) {
  const log: string[] = []
  const time = { now: 0 }
  const config = readConfig(env)
  const clock = () => time.now
  const analyse = others.analyse ?? readNote
  const deps: Deps = {
    config,
    lexicons,
    answer: async (text, options) => JSON.stringify(await analyse(text, options)),
    analyse,
    refreshLexicons: () => Promise.resolve(true),
    desk: { ...readDesk(DIST), workshop: startWorkshop(`${DIST}workshop.mjs`) },
    store: NO_STORE,
    assets: new Map([
      ['tryout-TEST.js', createAsset('text/javascript; charset=utf-8', 'export {}')],
      ['tryout-TEST.css', createAsset('text/css; charset=utf-8', 'body{}')],
    ]),
    log: createLog('debug', { write: (line) => log.push(line) }),
    metrics: createMetrics(),
    clock,
    rate: createRate(config, clock),
    isStopping: () => false,
    ...others,
  }
  const app = createApp(deps)
  /** Sends a body to the analyser; an object goes as JSON, a string as it stands. */
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    app.request('/v1/analyse', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body:
        typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })
  return { app, deps, analyse: send, log, time }
}

/** The socket of a request from this address, as Node would hand it to the app. */
export const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
