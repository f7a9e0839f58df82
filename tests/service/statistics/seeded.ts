import { createHash } from 'node:crypto'
import type { RandomBytes } from '../../../service/statistics/noise/random.ts'

/** Bytes that look random and are the same at every run: blocks of SHA-256 over seed and counter. */
export function seededBytes(seed: number): RandomBytes {
  let pool = Buffer.alloc(0)
  let counter = 0
  return (count) => {
    while (pool.length < count)
      pool = Buffer.concat([pool, createHash('sha256').update(`${seed} ${counter++}`).digest()])
    const taken = pool.subarray(0, count)
    pool = pool.subarray(count)
    return taken
  }
}
