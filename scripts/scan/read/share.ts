import type { Part } from './part.ts'

/** A machine's share of the work: every `of`-th thing, from the `index`-th on, counted from 1. */
export interface Share {
  readonly index: number
  readonly of: number
}

export const isShared = (place: number, { index, of }: Share): boolean => place % of === index - 1

/** The parts of a share, by their place among all. */
export async function* takeShare(parts: AsyncIterable<Part>, share: Share): AsyncGenerator<Part> {
  let place = 0
  for await (const part of parts) if (isShared(place++, share)) yield part
}

/** All parts but the first ones. */
export async function* skipParts(parts: AsyncIterable<Part>, count: number): AsyncGenerator<Part> {
  let place = 0
  for await (const part of parts) if (place++ >= count) yield part
}
