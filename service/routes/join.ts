import { createRoute, z } from '@hono/zod-openapi'
import { setImmediate as breathe } from 'node:timers/promises'
import { standingOf } from '../access/enforce.ts'
import type { Deps } from '../deps.ts'
import { readJsonOfExtensions } from '../middleware/read-json.ts'
import { ProblemError } from '../problem.ts'
import { signOfKey, TOKENS, type JoinAnswer as Answer } from '../report.ts'
import { hashOf } from '../store/ids.ts'
import { isElement, type GroupKey } from '../tokens/group-key.ts'
import type { GroupKeys } from '../tokens/group-keys.ts'
import { weekAfter, weekOf } from '../weeks.ts'
import { body, IN_GROUP, json } from './group-responses.ts'
import { refuseInput } from './refuse-input.ts'
import { GroupKeyView, JoinAnswer, JoinRequest, joinSentences } from './report-schemas.ts'
import { MOST_REPORT_BYTES } from './reports.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const joinRoute = createRoute({
  method: 'post',
  path: '/v1/groups/join',
  summary: 'Share figures with a group: a code for tokens',
  description:
    'Stamps one blinded element for each of 26 weeks (RFC 9497, ristretto255-SHA512, POPRF with the week as public input). The service learns nothing that it would know the tokens by. The same request may be sent again in case its answer was lost.',
  middleware: [readJsonOfExtensions(MOST_REPORT_BYTES)] as const,
  request: body(JoinRequest),
  responses: {
    200: json('The group, its key and the stamps', JoinAnswer),
    ...problemResponses(
      ...(['broken-json', 'broken-encoding', 'no-such-code', 'group-ended', 'too-large'] as const),
      ...(['wrong-content-type', 'wrong-input', 'too-many', 'store-away'] as const),
    ),
  },
})

const keyRoute = createRoute({
  method: 'get',
  path: '/v1/groups/{group}/key',
  summary: 'The key that a group’s tokens are stamped with',
  description: 'For members to compare: who got a code with another sign at its end was given another key.',
  request: { params: z.object({ group: z.string() }) },
  responses: { 200: json('The key', GroupKeyView), ...problemResponses(...IN_GROUP) },
})

/** How an extension comes into a group. Nothing here says who it belongs to. */
export const join = ({ store, keys }: Pick<Deps, 'store'> & { readonly keys: GroupKeys }) =>
  createRouter()
    .openapi(
      joinRoute,
      async (c) => {
        const request = c.req.valid('json')
        const { code, from, blinded } = request
        const { codes, groups, now } = store.use()
        const today = weekOf(now())
        if (from < today || from > weekAfter(today, TOKENS)) throw refuseField('from')
        const elements = blinded.map((element) => Buffer.from(element, 'base64url'))
        // Before the code is spent on them.
        if (!elements.every(isElement)) throw refuseField('blinded')
        // The elements are random to everybody but whoever drew them: they tell this request, not a person.
        const id = await codes.redeem(code, 'join', hashOf(JSON.stringify(request)))
        const group = id === undefined ? undefined : await groups.get(id)
        if (!group) throw new ProblemError('no-such-code')
        if (group.endsWeek) throw new ProblemError('group-ended')
        const key = await keys(group.id)
        const stamped = await stampAll(key, from, elements)
        const { id: groupId, name } = group
        const answer: Answer = { group: { id: groupId, name }, key: encode(key.publicKey), stamped }
        return c.json(answer, 200, { 'cache-control': 'no-store' })
      },
      refuseInput(joinSentences),
    )
    .openapi(keyRoute, async (c) => {
      const { publicKey } = await keys(standingOf(c).group.id)
      return c.json({ key: encode(publicKey), sign: await signOfKey(publicKey) }, 200)
    })

/** One stamp takes about ten milliseconds: others are let in between. */
async function stampAll(
  key: GroupKey,
  from: string,
  blinded: readonly Uint8Array[],
): Promise<Answer['stamped']> {
  const stamped: Answer['stamped'][number][] = []
  for (const [i, element] of blinded.entries()) {
    const { evaluated, proof } = await key.stamp(weekAfter(from, i), element)
    stamped.push({ evaluated: encode(evaluated), proof: encode(proof) })
    await breathe()
  }
  return stamped
}

const refuseField = (field: keyof typeof joinSentences): ProblemError =>
  new ProblemError('wrong-input', {
    errors: [{ pointer: `#/${field}`, detail: `${field} ${joinSentences[field]}` }],
  })

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
