import { isDeepStrictEqual } from 'node:util'

/** Between two looks, ms. */
const PAUSE = 25
/** A browser on a busy machine takes long for what a person sees at once, ms. */
const PATIENCE = 10_000

export const rest = (time: number): Promise<void> => new Promise((done) => void setTimeout(done, time))

/**
 * Looks again and again until what is seen is wanted, and answers with it.
 *
 * @param what is waited for, as a person would say it.
 * @throws {Error} after `within` ms, with what was waited for and what was seen last.
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T>,
  isWanted: (seen: T) => boolean,
  within = PATIENCE,
): Promise<T> {
  const began = performance.now()
  for (;;) {
    const seen = await look()
    if (isWanted(seen)) return seen
    if (performance.now() - began > within) {
      throw new Error(`Waited ${within / 1000} s for ${what}; there was ${JSON.stringify(seen)}`)
    }
    await rest(PAUSE)
  }
}

/** Waits until what is seen equals what is wanted. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T>,
  wanted: T,
  within?: number,
): Promise<void> {
  const isWanted = (seen: T) => isDeepStrictEqual(seen, wanted)
  await waitUntil(`${what}, ${JSON.stringify(wanted)}`, look, isWanted, within)
}
