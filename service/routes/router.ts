import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../deps.ts'

/** A router whose routes stand in the OpenAPI document. */
export const createRouter = () => new OpenAPIHono<Env>()
