import { createRoute, z } from '@hono/zod-openapi'
import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Deps } from '../deps.ts'
import { readOutward } from '../figures.ts'
import { weeksOfBlock } from '../weeks.ts'
import { json } from './group-responses.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

const Release = z
  .object({
    weeks: z
      .array(z.string())
      .readonly()
      .openapi({ example: ['2026-W48', '2026-W49', '2026-W50', '2026-W51'] }),
    writers: z.int().openapi({ description: 'With noise.' }),
    categories: z
      .array(
        z.object({ category: z.enum(CATEGORY_ORDER as typeof CATEGORY_ORDER & [string]), marks: z.int() }),
      )
      .readonly()
      .openapi({ description: 'Marks with noise; a negative number is noise, and means few.' }),
    margin: z
      .int()
      .openapi({ description: 'Nineteen times in twenty the noise of a category is no larger.' }),
    epsilon: z.object({ block: z.number(), year: z.number() }).openapi({
      description: 'What one person can lose at most (differential privacy): in these weeks, in a year.',
    }),
  })
  .openapi('Release')

const route = createRoute({
  method: 'get',
  path: '/v1/statistics',
  summary: 'What may be known outside the groups',
  description:
    'By blocks of four weeks in which about a hundred wrote: categories alone, each report cut to ten marks, discrete Laplace noise, drawn once.',
  responses: {
    200: json('In order', z.array(Release).readonly()),
    ...problemResponses('too-many', 'store-away'),
  },
})

/** The outward figures, the same for everybody. */
export const statistics = ({ store }: Pick<Deps, 'store'>) =>
  createRouter().openapi(route, async (c) => {
    const all = await readOutward(store.use())
    const releases = all.map(({ block, figures, epsilon }) => ({
      weeks: weeksOfBlock(block),
      ...figures!,
      epsilon,
    }))
    return c.json(releases, 200)
  })
