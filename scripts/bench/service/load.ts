import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly bodies: readonly string[]
  readonly seconds: number
  readonly connections: number
}

export interface Measured {
  readonly answered: number
  readonly perSecond: number
  /** Answers that were not 2xx, and requests without an answer. */
  readonly refused: number
  readonly broken: number
}

/** Sends as many notes as are answered: on each connection the next one once the one before is. For a rate see `pace`. */
export async function load({ url, bodies, seconds, connections }: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })),
  })
  return {
    answered: result['2xx'],
    perSecond: result['2xx'] / result.duration,
    refused: result.non2xx,
    broken: result.errors + result.timeouts,
  }
}
