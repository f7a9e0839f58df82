import type { CompiledEntry } from './compiled.ts'

/**
 * Whether an entry speaks on a day, written `YYYY-MM-DD`: wording that the law brings in or takes away has a first or a
 * last day, both included. Without a day every entry speaks.
 */
export const speaksOn = ({ from, to }: CompiledEntry, day: string | undefined): boolean =>
  day === undefined || ((from === undefined || from <= day) && (to === undefined || day <= to))

/** A moment's day where the clock of whoever asks stands, as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
