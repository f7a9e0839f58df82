import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly bodies: readonly string[]
  readonly seconds: number
  readonly connections: number
  /** Requests a second in all; as many as there is room for where it is left out. */
  readonly rate?: number
}

export interface Measured {
  readonly answered: number
  readonly perSecond: number
  /** ms */
  readonly p50: number
  readonly p99: number
  /** Answers that were not 2xx, and requests without an answer. */
  readonly refused: number
  readonly broken: number
}

/** Sends notes for a while. */
export async function load({ url, bodies, seconds, connections, rate }: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate && { overallRate: rate }),
    requests: bodies.map((body) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })),
  })
  return {
    answered: result['2xx'],
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    refused: result.non2xx,
    broken: result.errors + result.timeouts,
  }
}
