import { createRoute, z } from '@hono/zod-openapi'
import { personOf, standingOf } from '../access/enforce.ts'
import type { Deps } from '../deps.ts'
import { enterGroup } from '../groups/enter-group.ts'
import { issueCodes } from '../groups/issue-codes.ts'
import { readJson } from '../middleware/read-json.ts'
import { ProblemError } from '../problem.ts'
import type { GroupKeys } from '../tokens/group-keys.ts'
import * as schemas from './group-schemas.ts'
import { body, IN_GROUP, json, WRITING } from './group-responses.ts'
import { refuseInput } from './refuse-input.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const { CodeOrder, Codes, Entry, GroupView, IssuedCodes, toView } = schemas

const params = z.object({ group: z.string().openapi({ example: '3ffm79jxvzy4yapb' }) })

const list = createRoute({
  method: 'get',
  path: '/v1/groups/{group}/codes',
  summary: 'How many codes of a group there are',
  description: 'For all its members: whoever holds many join codes could send many reports.',
  request: { params },
  responses: { 200: json('By week and purpose', IssuedCodes), ...problemResponses(...IN_GROUP) },
})

const issue = createRoute({
  method: 'post',
  path: '/v1/groups/{group}/codes',
  summary: 'Issue codes that work once',
  description: 'Every join code ends with the same twelve signs: those of the group’s key.',
  middleware: [readJson] as const,
  request: { params, ...body(CodeOrder) },
  responses: { 201: json('The codes', Codes), ...problemResponses(...IN_GROUP, ...WRITING, 'group-ended') },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/v1/groups/{group}/codes/{purpose}',
  summary: 'Make all codes of a purpose stop working',
  request: {
    params: params.extend({ purpose: z.enum(['join', 'view', 'hand-over', 'merge']) }),
  },
  responses: {
    204: { description: 'Done' },
    ...problemResponses(...IN_GROUP, 'forged-request', 'not-found'),
  },
})

const handOver = createRoute({
  method: 'post',
  path: '/v1/groups/{group}/hand-over',
  summary: 'Issue a code that makes another facilitator the one of this group',
  request: { params },
  responses: { 201: json('The code', Codes), ...problemResponses(...IN_GROUP, 'forged-request') },
})

const enter = createRoute({
  method: 'post',
  path: '/v1/groups/enter',
  summary: 'Come into a group with a code',
  description:
    'A view code lets somebody read the group’s pages; a hand-over code makes a facilitator the one of the group.',
  middleware: [readJson] as const,
  request: body(Entry),
  responses: { 200: json('The group', GroupView), ...problemResponses(...WRITING, 'no-such-code') },
})

const leave = createRoute({
  method: 'post',
  path: '/v1/groups/{group}/leave',
  summary: 'No longer read a group’s pages',
  description: 'Whoever leads it hands it over first. Whom the sign-in lets in, it lets in again.',
  request: { params },
  responses: { 204: { description: 'Done' }, ...problemResponses(...IN_GROUP, 'forged-request') },
})

/** Codes, and what they open. */
export const groupCodes = ({ store, keys }: Pick<Deps, 'store'> & { readonly keys: GroupKeys }) =>
  createRouter()
    .openapi(list, async (c) => c.json(await store.use().codes.list(standingOf(c).group.id), 200))
    .openapi(
      issue,
      async (c) => {
        const { group } = standingOf(c)
        if (group.endsWeek) throw new ProblemError('group-ended')
        const issued = await issueCodes(store.use(), keys, group.id, c.req.valid('json'), personOf(c))
        return c.json(issued, 201)
      },
      refuseInput(schemas.codeOrderSentences),
    )
    .openapi(
      withdraw,
      async (c) => {
        const { purpose } = c.req.valid('param')
        await store.use().codes.withdraw(standingOf(c).group.id, purpose, personOf(c))
        return c.body(null, 204)
      },
      (result) => {
        if (!result.success) throw new ProblemError('not-found')
      },
    )
    .openapi(handOver, async (c) =>
      c.json(await store.use().codes.issue(standingOf(c).group.id, 'hand-over', 1, personOf(c)), 201),
    )
    .openapi(
      enter,
      async (c) => {
        const { code } = c.req.valid('json')
        const found = await enterGroup(store.use(), personOf(c), code)
        if (!found) throw new ProblemError('no-such-code')
        return c.json(toView(found), 200)
      },
      refuseInput(schemas.entrySentences),
    )
    .openapi(leave, async (c) => {
      await store.use().memberships.leave(standingOf(c).group.id, personOf(c).key)
      return c.body(null, 204)
    })
