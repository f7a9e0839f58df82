import { Agent, request } from 'node:http'

/** How a number of requests went. Times in ms. */
export interface Run {
  readonly perSecond: number
  readonly median: number
  readonly p95: number
  /** Answers by status. */
  readonly statuses: Readonly<Record<number, number>>
}

export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends all of them over so many connections, each as soon as its connection is free. */
export async function sendAll(asked: readonly Asked[], connections: number): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const statuses: Record<number, number> = {}
  let next = 0
  const work = async () => {
    for (let one = asked[next++]; one; one = asked[next++]) {
      const began = performance.now()
      const status = await send(one, agent)
      times.push(performance.now() - began)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
  return { perSecond: asked.length / seconds, median: at(0.5), p95: at(0.95), statuses }
}

function send({ method, url, body, headers }: Asked, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { ...headers } }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode ?? 0)).resume()
    })
    sent.on('error', reject).end(body)
  })
}
