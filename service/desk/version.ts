import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'

const VERSION = /^(\d{4})\.(\d{2})-(\d+)$/
const DAY = 86_400_000

/**
 * The version of what is published now: ISO week, then the number of the publication in that week. It is higher than
 * every known one, also where a clock has gone back or a release of the product is ahead.
 *
 * @param at ms since 1970, UTC
 */
export function nextVersion(known: readonly string[], at: number): string {
  const week = weekOf(at)
  const highest = [...known].sort(compareVersions).at(-1)
  const [, year, number, n] = (highest && VERSION.exec(highest)) || []
  const last = year ? `${year}.${number}` : ''
  return last < week ? `${week}-1` : `${last}-${Number(n) + 1}`
}

/** Older before newer; what is no version comes first. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [VERSION.exec(a), VERSION.exec(b)]
  if (!x || !y) return (x ? 1 : 0) - (y ? 1 : 0)
  for (let i = 1; i <= 3; i++) {
    const difference = Number(x[i]) - Number(y[i])
    if (difference !== 0) return difference
  }
  return 0
}

/** SHA-256, hexadecimal, of files by path: same folder, same hash. */
export function hashFiles(files: readonly SourceFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted.map(({ path, text }) => [path, text])))))
}

/** ISO 8601 week `YYYY.WW` in UTC: the week belongs to the year that its Thursday is in. */
function weekOf(at: number): string {
  const day = new Date(at)
  const thursday = at + (4 - (day.getUTCDay() || 7)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return `${year}.${String(week).padStart(2, '0')}`
}
