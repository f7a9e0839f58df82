import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What a request was, as far as it is counted. */
export interface Counted {
  readonly method: string
  /** The pattern of its route, never its address. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Figures for whoever watches the service. None of them says anything of a person, a group or a note. */
export interface Metrics {
  readonly countRequest: (request: Counted) => void
  /** How many notes wait for a thread, or are read in one. */
  readonly countNotes: (notes: { readonly waiting: number; readonly reading: number }) => void
  readonly countThreadLost: () => void
  /** The figures in Prometheus' text format, with what is asked for at this moment. */
  readonly write: (now: { readonly isStoreReady: boolean; readonly versions: Versions }) => Promise<string>
  readonly contentType: string
}

type Versions = Readonly<Record<string, string>>

/** Seconds. The first are a short note's, the last a whole lexicon's. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** @param options `process`: also the memory, processor and event loop of this process. */
export function createMetrics({ process = false }: { readonly process?: boolean } = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'tiltro_requests_total',
    help: 'Requests that were answered, by route and status; those of sharing only where they failed here',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'tiltro_request_seconds',
    help: 'Seconds until a request was answered',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  })
  const notes = new Gauge({
    name: 'tiltro_notes',
    help: 'Large notes that wait for a thread, and all notes that are being read in one',
    labelNames: ['state'],
    registers,
  })
  const lost = new Counter({
    name: 'tiltro_threads_lost_total',
    help: 'Threads that ended while they read a note',
    registers,
  })
  const store = new Gauge({
    name: 'tiltro_store_ready',
    help: '1 where the store answers, 0 where it does not',
    registers,
  })
  const lexicon = new Gauge({
    name: 'tiltro_lexicon_info',
    help: 'The lexicons that are served',
    labelNames: ['language', 'version'],
    registers,
  })
  return {
    contentType: registry.contentType,
    countRequest: ({ method, route, status, seconds: took }) => {
      requests.inc({ method, route, status })
      seconds.observe({ route }, took)
    },
    countNotes: ({ waiting, reading }) => {
      notes.set({ state: 'waiting' }, waiting)
      notes.set({ state: 'reading' }, reading)
    },
    countThreadLost: () => lost.inc(),
    write: ({ isStoreReady, versions }) => {
      store.set(isStoreReady ? 1 : 0)
      lexicon.reset()
      for (const [language, version] of Object.entries(versions)) lexicon.set({ language, version }, 1)
      return registry.metrics()
    },
  }
}
