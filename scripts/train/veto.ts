import { signExamples } from '../../lexicon/compile/keep-veto.ts'
import { orientationOf } from '../../lexicon/engine/categories.ts'
import type { SpanModel } from '../../lexicon/engine/spans/model.ts'
import type { Analyser, Language } from '../../lexicon/engine/types.ts'
import { readExample } from '../../lexicon/source/example.ts'
import type { Entry } from '../../lexicon/source/lexicon-source.ts'

/**
 * The entries of what opens that are kept only where the reader does not rule them out. Those whose own examples would
 * fall silent by it are not asked: an entry finds what it says it does.
 *
 * @param createReader - an analyser with this veto
 */
export function chooseVeto(
  entries: readonly Entry[],
  least: number,
  language: Language,
  createReader: (veto: SpanModel['veto']) => Analyser,
): NonNullable<SpanModel['veto']> {
  const openers = entries.filter(
    ({ category, general }) => !general && orientationOf(category) === 'possibility',
  )
  const vetoOf = (some: readonly Entry[]) => ({
    least,
    entries: Object.fromEntries(some.map((entry) => [entry.id, signExamples(entry)])),
  })
  const [asked, unasked] = [vetoOf(openers), undefined].map(createReader)
  const remarksOf = ({ analyse }: Analyser, { id, examples }: Entry) =>
    examples.marks.map((example) =>
      analyse(readExample(example).text, { language })
        .remarks.filter(({ entry }) => entry === id)
        .map(({ start, end }) => [start, end]),
    )
  const keeps = (entry: Entry) =>
    JSON.stringify(remarksOf(asked!, entry)) === JSON.stringify(remarksOf(unasked!, entry))
  return vetoOf(openers.filter(keeps))
}
