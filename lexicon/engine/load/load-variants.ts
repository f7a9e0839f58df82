import type { CompiledVariant, PackedVariants } from '../compiled.ts'
import { unpackNumbers } from './numbers.ts'

export function loadVariants(packed: PackedVariants): readonly CompiledVariant[] {
  const [entries, anchors, opens, closes, counts, captureCounts, captures] = [
    packed.entries,
    packed.anchors,
    packed.opens,
    packed.closes,
    packed.counts,
    packed.captureCounts,
    packed.captures,
  ].map(unpackNumbers) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  const [operations, firsts, seconds] = [packed.operations, packed.firsts, packed.seconds].map(
    unpackNumbers,
  ) as [Int32Array, Int32Array, Int32Array]
  let step = 0
  let capture = 0
  return Array.from(entries, (entry, v): CompiledVariant => {
    const steps = new Array<number>(counts[v]! * 3)
    for (let s = 0; s < steps.length; s += 3, step++) {
      steps[s] = operations[step]!
      steps[s + 1] = firsts[step]!
      steps[s + 2] = seconds[step]!
    }
    const own = new Array<number>(captureCounts[v]!)
    for (let c = 0; c < own.length; c++) own[c] = captures[capture++]!
    return { entry, steps, anchor: anchors[v]!, open: opens[v]!, close: closes[v]!, captures: own }
  })
}
