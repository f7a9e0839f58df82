import type { z } from '@hono/zod-openapi'

/** A JSON answer in the document of the interface. */
export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A JSON body in the document of the interface. */
export const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** What may stand in the way in every route of a group. */
export const IN_GROUP = [
  'sign-in-needed',
  'foreign-origin',
  'not-permitted',
  'no-such-group',
  'too-many',
  'store-away',
] as const

/** What may stand in the way of a body that changes something. */
export const WRITING = [
  'broken-json',
  'broken-encoding',
  'sign-in-needed',
  'foreign-origin',
  'forged-request',
  'not-permitted',
  'too-large',
  'wrong-content-type',
  'wrong-input',
  'too-many',
  'store-away',
] as const
