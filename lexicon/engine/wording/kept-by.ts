/** Behind a word that stays: «hjælp. **Det næste er …**», «hjælp, **især når …**», «hjælp **(det næste er …)**». */
const GOES_ON = /^(?:[.,] | (?=\())/

/**
 * How much of a replacement stood there before: a sequel begins with the last word of its sentence, an
 * addition with the last word before it (UTF-16 units).
 */
export function keptBy(before: string, after: string): number {
  const sign = after.startsWith(before) && GOES_ON.exec(after.slice(before.length))
  return sign ? before.length + sign[0].length : 0
}

/**
 * Whether a remark on the text afterwards is about the new words. What goes on from words that stay leaves their own
 * remark as it is, which may reach into the new ones.
 */
export const isAboutNew = (
  remark: { readonly start: number; readonly end: number },
  start: number,
  before: string,
  after: string,
): boolean => {
  const kept = keptBy(before, after)
  const isBehind = kept > 0 ? remark.start >= start + kept - 1 : remark.end > start
  return isBehind && remark.start < start + after.length
}
