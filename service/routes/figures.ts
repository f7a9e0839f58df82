import { createRoute, z } from '@hono/zod-openapi'
import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import { standingOf } from '../access/enforce.ts'
import type { Deps } from '../deps.ts'
import { createFigures } from '../figures.ts'
import { weekOf, blockOfWeek, weeksOfBlock } from '../weeks.ts'
import { IN_GROUP, json } from './group-responses.ts'
import { problemResponses } from './responses.ts'
import { createRouter } from './router.ts'

/** Blocks that are told of: those of a year, and the one that runs. */
const BLOCKS = 14

const category = z.enum(CATEGORY_ORDER as typeof CATEGORY_ORDER & [string])
const Share = z.object({ low: z.int(), high: z.int() }).openapi('Share', {
  description: 'Per cent: a band of ten, or one number rounded to five, where both are the same.',
})
const Ranked = z.array(
  z.object({
    entry: z.string(),
    category,
    rank: z.int(),
    count: z.int().nullable().openapi({ description: 'Rounded to five; null where it is withheld.' }),
  }),
)
const BlockFigures = z
  .object({
    weeks: z
      .array(z.string())
      .readonly()
      .openapi({ example: ['2026-W48', '2026-W49', '2026-W50', '2026-W51'] }),
    figures: z
      .object({
        writers: z.object({ least: z.int(), most: z.int().nullable() }),
        opens: Share.nullable(),
        categories: z.array(z.object({ category, share: Share.nullable() })).readonly(),
        entries: z.object({ deficit: Ranked.readonly(), possibility: Ranked.readonly() }),
        rewritten: Share.nullable(),
      })
      .nullable()
      .openapi({ description: 'Null where fewer than five wrote: then nothing is told of the block.' }),
  })
  .openapi('BlockFigures')

const route = createRoute({
  method: 'get',
  path: '/v1/groups/{group}/figures',
  summary: 'The figures of a group',
  description:
    'By blocks of four weeks of the last year that are closed, and in which anybody reported: two weeks after their end. The same for everybody in the group, and never changed.',
  request: { params: z.object({ group: z.string() }) },
  responses: { 200: json('In order', z.array(BlockFigures).readonly()), ...problemResponses(...IN_GROUP) },
})

/** The figures of groups for programs; pages take them from `figures.ts` themselves. */
export const figures = ({ store }: Pick<Deps, 'store'>) =>
  createRouter().openapi(route, async (c) => {
    const open = store.use()
    const block = blockOfWeek(weekOf(open.now()))
    const published = await createFigures(open).published(standingOf(c).group.id, block - BLOCKS, block)
    const told = published.map((one) => ({ weeks: weeksOfBlock(one.block), figures: one.figures }))
    return c.json(told, 200)
  })
