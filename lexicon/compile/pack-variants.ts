import type { CompiledVariant, PackedVariants } from '../engine/compiled.ts'
import { packNumbers } from '../engine/load/numbers.ts'

export function packVariants(variants: readonly CompiledVariant[]): PackedVariants {
  const steps = variants.flatMap((variant) => variant.steps)
  const column = (at: number) => packNumbers(steps.filter((_, i) => i % 3 === at))
  return {
    entries: packNumbers(variants.map(({ entry }) => entry)),
    anchors: packNumbers(variants.map(({ anchor }) => anchor)),
    opens: packNumbers(variants.map(({ open }) => open)),
    closes: packNumbers(variants.map(({ close }) => close)),
    counts: packNumbers(variants.map((variant) => variant.steps.length / 3)),
    operations: column(0),
    firsts: column(1),
    seconds: column(2),
    captureCounts: packNumbers(variants.map(({ captures }) => captures.length)),
    captures: packNumbers(variants.flatMap(({ captures }) => captures)),
  }
}
