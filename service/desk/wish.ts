import { z } from 'zod'

/**
 * What a group or a writer would like the lexicon to say, in words that somebody typed for it: never taken from a note.
 * The content of a stored proposal.
 */
export const Wish = z.strictObject({
  language: z.enum(['da', 'en']),
  /** The phrase as it usually sounds. */
  phrase: z.string().trim().min(1).max(200),
  orientation: z.enum(['deficit', 'possibility']).optional(),
  why: z.string().trim().max(500).default(''),
  question: z.string().trim().max(200).default(''),
  /** The group by name, for the history of the entry that comes of it. */
  group: z.string().max(120).optional(),
  /** What a trainer answered. */
  answer: z.string().trim().max(500).optional(),
})

export type Wish = z.infer<typeof Wish>

/** A stored wish; undefined where it has another form. */
export function readWish(content: string): Wish | undefined {
  try {
    const read = Wish.safeParse(JSON.parse(content))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
