import { createRoute } from '@hono/zod-openapi'
import type { Deps } from '../deps.ts'
import { readJsonOfExtensions } from '../middleware/read-json.ts'
import { ProblemError } from '../problem.ts'
import { blockOf, firstDayOf, GRACE_DAYS, parseWeek, weekOfDay, WEEKS_IN_BLOCK } from '../report.ts'
import { createCategoryOf } from '../statistics/known-entries.ts'
import type { ReportCounts } from '../statistics/sums.ts'
import { hashOf } from '../store/ids.ts'
import type { GroupKeys } from '../tokens/group-keys.ts'
import { body } from './group-responses.ts'
import { refuseInput } from './refuse-input.ts'
import { Report, reportSentences } from './report-schemas.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

/** Bytes that any report fits in. */
export const MOST_REPORT_BYTES = 20_000

const DAY = 86_400_000

const route = createRoute({
  method: 'post',
  path: '/v1/reports',
  summary: 'Report a week to a learning group',
  description:
    'Counts by entry, with a token that shows that they come from a member, once, and not from which. Nothing else is taken, and nothing is logged. The same report may be sent again: it counts once.',
  middleware: [readJsonOfExtensions(MOST_REPORT_BYTES)] as const,
  request: body(Report),
  responses: {
    204: { description: 'It counts' },
    ...problemResponses(
      ...(['broken-json', 'broken-encoding', 'token-refused', 'no-such-group', 'group-ended'] as const),
      ...([
        'week-closed',
        'too-large',
        'wrong-content-type',
        'wrong-input',
        'too-many',
        'store-away',
      ] as const),
    ),
  },
})

/** Reports in, each once; what is kept of one is its counts of entries that the lexicon knows. */
export function reports({ store, lexicons, keys }: Pick<Deps, 'store' | 'lexicons'> & { keys: GroupKeys }) {
  const categoryOf = createCategoryOf(lexicons)
  return createRouter().openapi(
    route,
    async (c) => {
      const { group, week, token, sentences, entries } = c.req.valid('json')
      const { now, reports: stored } = store.use()
      if (!isOpen(week, now())) throw new ProblemError('week-closed')
      const key = await keys(group)
      const [input, output] = [Buffer.from(token.input, 'base64url'), Buffer.from(token.output, 'base64url')]
      if (!(await key.knows(week, input, output))) throw new ProblemError('token-refused')
      // An id that is in no lexicon could be anything, a word of a note as well: it is not kept.
      const counts: ReportCounts = { sentences, entries: entries.filter(({ entry }) => categoryOf(entry)) }
      const accepted = await stored.accept({
        ...{ group, week, tokenHash: hashOf(token.input) },
        counts: JSON.stringify(counts),
      })
      switch (accepted) {
        case 'stored':
        case 'repeated':
          return c.body(null, 204)
        case 'frozen':
          throw new ProblemError('week-closed')
        case 'ended':
          throw new ProblemError('group-ended')
        case 'no-group':
          throw new ProblemError('no-such-group')
      }
    },
    refuseInput(reportSentences),
  )
}

/** A week takes reports from its end until its block is frozen. `now` in epoch ms; weeks end at midnight UTC. */
export function isOpen(week: string, now: number): boolean {
  const number = parseWeek(week)!
  const blockEnds = firstDayOf((blockOf(number) + 1) * WEEKS_IN_BLOCK)
  return number < weekOfDay(Math.floor(now / DAY)) && now < (blockEnds + GRACE_DAYS) * DAY
}
