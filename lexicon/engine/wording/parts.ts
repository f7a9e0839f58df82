import type { TemplatePart } from '../compiled.ts'

type Parts = readonly TemplatePart[]

/** What was found is taken over here. */
export const isSlot = (part: TemplatePart | undefined): boolean => typeof part === 'object' && 'slot' in part

export const holdsSlot = (parts: Parts): boolean => parts.some(isSlot)

export const beginsWithSlot = (parts: Parts): boolean => isSlot(parts[0])

/** A verb in the form of the one that is gone stands first. */
export const beginsWithVerb = (parts: Parts): boolean => typeof parts[0] === 'object' && 'verb' in parts[0]

/** What was found stands last again: what followed it may follow it still. */
export const endsInSlot = (parts: Parts): boolean => isSlot(parts.at(-1))

/** The writer has the last word of it. */
export const endsInBlank = (parts: Parts): boolean => {
  const last = parts.at(-1)
  return typeof last === 'object' && 'blank' in last
}
