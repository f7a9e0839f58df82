import { z } from 'zod'
import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Category } from '../../lexicon/engine/types.ts'
import { MOST_BLOCKS, type Measure } from '../statistics/change.ts'

/** A round of action learning, in the order in which a group goes through it. */
export const STEPS = ['wonder', 'experiment', 'observation', 'conversation', 'keep', 'next'] as const

export type Step = (typeof STEPS)[number]

/** UTF-16 units that one field holds: a page of writing. */
export const LONGEST = 4000

const text = (most = LONGEST) => z.string().trim().max(most).default('')

/** What a group writes in a round. The content of a stored cycle; its step stands beside it. */
const Content = z.strictObject({
  title: text(120),
  wonder: text(),
  /** The experiment: what we think will happen, what we do, where, and by what we will know. */
  hypothesis: text(),
  trying: text(),
  where: text(),
  sign: text(),
  /** What of the figures the experiment is about, see `readMeasure`; '' where it is about none. */
  measure: text(120),
  /** First block of the experiment; null until it is settled. */
  block: z.int().min(0).nullable().default(null),
  blocks: z.int().min(1).max(MOST_BLOCKS).default(1),
  observation: text(),
  conversation: text(),
  keep: text(),
  next: text(),
})

export type RoundContent = z.output<typeof Content>

export interface Round extends RoundContent {
  readonly step: Step
}

/** The fields that are written in each step. */
export const FIELDS = {
  wonder: ['title', 'wonder'],
  experiment: ['hypothesis', 'trying', 'where', 'sign'],
  observation: ['observation'],
  conversation: ['conversation'],
  keep: ['keep'],
  next: ['next'],
} as const satisfies Record<Step, readonly (keyof RoundContent)[]>

export const EMPTY_ROUND: Round = { ...Content.parse({}), step: 'wonder' }

export const isStep = (name: string | undefined): name is Step => STEPS.some((step) => step === name)

/** A stored round. What has another form is read as an empty one rather than not at all. */
export function readRound(step: string, content: string): Round {
  const read = Content.safeParse(JSON.parse(content))
  return { ...(read.success ? read.data : EMPTY_ROUND), step: isStep(step) ? step : 'wonder' }
}

/** The content as it is stored. @throws {z.ZodError} where a field is too long. */
export const writeRound = ({ step: _, ...content }: Round): string => JSON.stringify(Content.parse(content))

/** What a group may look at: `opens`, `rewritten`, `category:goal`, `entry:<id>`. Undefined where it is nothing of these. */
export function readMeasure(name: string): Measure | undefined {
  if (name === 'opens' || name === 'rewritten') return { kind: name }
  const [kind, id = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
  if (kind === 'category' && CATEGORY_ORDER.includes(id as Category))
    return { kind, category: id as Category }
  return kind === 'entry' && id ? { kind, entry: id } : undefined
}

/** The blocks before an experiment and those of it: as many on both sides. Undefined until it is settled. */
export function sidesOf({
  block,
  blocks,
}: Pick<Round, 'block' | 'blocks'>):
  { readonly before: readonly number[]; readonly after: readonly number[] } | undefined {
  if (block === null) return undefined
  const from = (first: number) => Array.from({ length: blocks }, (_, i) => first + i)
  return { before: from(block - blocks), after: from(block) }
}
