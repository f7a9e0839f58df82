import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What the service is measured against: on the same HTTP server and framework, a route that parses the note's JSON and
 * returns the very bytes that the service answers with. It reads nothing, checks nothing and logs nothing.
 */
const answers = new Map<string, string>()
const app = new Hono()
  .post('/answers', async (c) => {
    for (const [text, answer] of await c.req.json<[string, string][]>()) answers.set(text, answer)
    return c.body(null, 204)
  })
  .post('/echo', async (c) => {
    const { text } = await c.req.json<{ text: string }>()
    return c.body(answers.get(text) ?? '', 200, { 'content-type': 'application/json' })
  })
const listener = getRequestListener(app.fetch)
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(
    `${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })}\n`,
  )
})
