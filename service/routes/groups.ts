import { createRoute, z } from '@hono/zod-openapi'
import { personOf, standingOf } from '../access/enforce.ts'
import type { Deps } from '../deps.ts'
import { readJson } from '../middleware/read-json.ts'
import { ProblemError } from '../problem.ts'
import type { GroupRefusal } from '../store/groups.ts'
import * as schemas from './group-schemas.ts'
import { refuseInput } from './refuse-input.ts'
import { body, IN_GROUP, json, WRITING } from './group-responses.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const { GroupChange, GroupView, Merge, NewGroup, toView } = schemas

const params = z.object({ group: z.string().openapi({ example: '3ffm79jxvzy4yapb' }) })
const done = { 204: { description: 'Done' } }

const list = createRoute({
  method: 'get',
  path: '/v1/groups',
  summary: 'The groups of whoever is signed in',
  description: 'An admin gets all of them.',
  responses: {
    200: json('By name', z.array(GroupView).readonly()),
    ...problemResponses('sign-in-needed', 'foreign-origin', 'too-many', 'store-away'),
  },
})

const create = createRoute({
  method: 'post',
  path: '/v1/groups',
  summary: 'Create a group, and lead it',
  middleware: [readJson] as const,
  request: body(NewGroup),
  responses: { 201: json('The new group', GroupView), ...problemResponses(...WRITING) },
})

const read = createRoute({
  method: 'get',
  path: '/v1/groups/{group}',
  summary: 'A group',
  request: { params },
  responses: { 200: json('The group', GroupView), ...problemResponses(...IN_GROUP) },
})

const change = createRoute({
  method: 'patch',
  path: '/v1/groups/{group}',
  summary: 'Rename a group, or say whose sign-in lets them in',
  middleware: [readJson] as const,
  request: { params, ...body(GroupChange) },
  responses: { 200: json('The group as it is now', GroupView), ...problemResponses(...IN_GROUP, ...WRITING) },
})

const end = createRoute({
  method: 'post',
  path: '/v1/groups/{group}/end',
  summary: 'End a group with the block that runs',
  description: 'What was learnt stays readable. Its codes stop working at once.',
  request: { params },
  responses: { ...done, ...problemResponses(...IN_GROUP, 'forged-request', 'group-ended') },
})

const merge = createRoute({
  method: 'post',
  path: '/v1/groups/{group}/merge',
  summary: 'Merge a group into another, from the next block',
  middleware: [readJson] as const,
  request: { params, ...body(Merge) },
  responses: { ...done, ...problemResponses(...IN_GROUP, ...WRITING, 'group-ended', 'no-such-code') },
})

const remove = createRoute({
  method: 'delete',
  path: '/v1/groups/{group}',
  summary: 'Delete a group, and all that was counted for it',
  request: { params },
  responses: { ...done, ...problemResponses(...IN_GROUP, 'forged-request') },
})

/** Learning groups, for whoever leads them. Who may do what stands in `access/permissions.ts`. */
export const groups = ({ store }: Pick<Deps, 'store'>) =>
  createRouter()
    .openapi(list, async (c) => {
      const person = personOf(c)
      const { groups: all, memberships } = store.use()
      const own = await memberships.list(person)
      if (!person.roles.includes('admin')) return c.json(own.map(toView), 200)
      const relations = new Map(own.map(({ group, relation }) => [group.id, relation]))
      const views = (await all.list()).map((group) =>
        toView({ group, relation: relations.get(group.id) ?? 'steward' }),
      )
      return c.json(views, 200)
    })
    .openapi(
      create,
      async (c) => {
        const { name, claims = [] } = c.req.valid('json')
        const group = await store.use().groups.create({ name, claims }, personOf(c))
        return c.json(toView({ group, relation: 'facilitator' }), 201)
      },
      refuseInput(schemas.newGroupSentences),
    )
    .openapi(read, (c) => c.json(toView(standingOf(c)), 200))
    .openapi(
      change,
      async (c) => {
        const { group, relation } = standingOf(c)
        const { name, claims } = c.req.valid('json')
        const { groups: all } = store.use()
        if (name !== undefined) unless(await all.rename(group.id, name, personOf(c)))
        if (claims !== undefined) unless(await all.admit(group.id, claims, personOf(c)))
        const changed = { ...group, ...(name !== undefined && { name }), ...(claims && { claims }) }
        return c.json(toView({ group: changed, relation }), 200)
      },
      refuseInput(schemas.groupChangeSentences),
    )
    .openapi(end, async (c) => {
      unless(await store.use().groups.end(standingOf(c).group.id, personOf(c)))
      return c.body(null, 204)
    })
    .openapi(
      merge,
      async (c) => {
        const { into, code } = c.req.valid('json')
        const { group } = standingOf(c)
        const person = personOf(c)
        const { groups: all, memberships, codes } = store.use()
        const leadsBoth = (await memberships.find(into, person))?.relation === 'facilitator'
        if (!leadsBoth && (code === undefined || (await codes.redeem(code, 'merge', group.id)) !== into))
          throw new ProblemError('no-such-code')
        unless(await all.merge(group.id, into, person))
        return c.body(null, 204)
      },
      refuseInput(schemas.mergeSentences),
    )
    .openapi(remove, async (c) => {
      unless(await store.use().groups.delete(standingOf(c).group.id, personOf(c)))
      return c.body(null, 204)
    })

/** Turns the store's refusal into a problem. */
function unless(refusal: GroupRefusal | undefined): void {
  if (refusal === 'no-group') throw new ProblemError('no-such-group')
  if (refusal !== undefined) throw new ProblemError('group-ended')
}
