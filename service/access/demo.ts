import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import { keyOf, type Person, type Role } from './person.ts'
import { isLoopback } from './settings.ts'

/** The value of the groups claim that member and facilitator of the demo bear: a group that admits it is open to them. */
export const DEMO_CLAIM = 'demo'

/** Whom one can sign in as in the demo: a role each, and the trainer's colleague, who reads what the trainer wrote. */
export const DEMO_ROLES = ['member', 'facilitator', 'trainer', 'colleague', 'admin'] as const

export type DemoRole = (typeof DEMO_ROLES)[number]

/** A demo person, who has this role beside that of a member. Nobody is meant by them. */
export function demoPerson(id: DemoRole, name: string, secret: Uint8Array): Person {
  const role: Role = id === 'colleague' ? 'trainer' : id
  return {
    key: keyOf(secret, 'demo', id),
    name,
    roles: role === 'member' ? ['member'] : ['member', role],
    // Whoever trains or administers sees no group's figures, here as everywhere.
    groups: id === 'member' || id === 'facilitator' ? [DEMO_CLAIM] : [],
  }
}

/**
 * The demo lets everybody in as anybody, so it is for people at this machine alone: not for those whom a proxy brings
 * here, and not for a website that has its name point at this machine.
 *
 * @throws {ProblemError} not-permitted
 */
export function refuseVisitors(c: Context<Env>): void {
  const peer = c.env?.incoming?.socket.remoteAddress?.replace(/^::ffff:/i, '')
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const hosts = [peer, ...hops, new URL(c.req.url).hostname].filter(Boolean) as string[]
  if (!hosts.every(isLoopback) || c.req.header('forwarded') !== undefined)
    throw new ProblemError('not-permitted')
}
