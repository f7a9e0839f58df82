import type { Reading } from './reading.ts'
import type { Tables } from './tables.ts'
import type { Balance, Missing, Remark } from './types.ts'
import { roleBit } from './vocabulary.ts'

const REPORTING = roleBit('reporting-verb')
const CITIZEN = roleBit('citizen')
/** Below this many words a note owes nobody a goal. */
const SHORT = 40
/** Words between the citizen and the verb that gives them a voice. */
const NEAR = 3

/** The note as a whole: how much closes and opens, and what a reader would still look for. */
export function weigh(remarks: readonly Remark[], reading: Reading, tables: Tables): Balance {
  const has = (category: Remark['category']) => remarks.some((remark) => remark.category === category)
  const missing: Missing[] = []
  if (reading.count >= SHORT) {
    if (!has('goal')) missing.push('goal')
    if (!has('goal') && !hasVoice(reading, tables)) missing.push('voice')
    if (!has('condition')) missing.push('condition')
    if (!has('step')) missing.push('step')
  }
  const deficit = remarks.filter((remark) => remark.orientation === 'deficit').length
  return { deficit, possibility: remarks.length - deficit, missing }
}

function hasVoice(reading: Reading, tables: Tables): boolean {
  if (reading.quotes.length > 1) return true
  for (let t = 0; t < reading.count; t++) {
    if (!(tables.roles[reading.signature[t]!]! & REPORTING)) continue
    for (let k = Math.max(0, t - NEAR); k <= t + NEAR && k < reading.count; k++)
      if (tables.roles[reading.signature[k]!]! & CITIZEN) return true
  }
  return false
}
