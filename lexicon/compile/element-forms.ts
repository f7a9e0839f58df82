import type { WordNode } from '../source/pattern.ts'
import type { Unit, Words } from './words.ts'

/** What an element covers, written out: for choosing where a search begins. */
export interface ElementForms {
  readonly formsOf: (rows: readonly (readonly WordNode[])[]) => readonly string[]
  /** One of the forms is an everyday word. */
  readonly isCommon: (rows: readonly (readonly WordNode[])[]) => boolean
}

export function createElementForms(words: Words): ElementForms {
  const common = new Set(
    words
      .ofRole('common')
      .flatMap(({ name }) => words.units({ kind: 'class', name, features: [] }))
      .map(written),
  )
  const known = new Map<string, readonly string[]>()
  const formsOf: ElementForms['formsOf'] = (rows) => {
    const key = JSON.stringify(rows)
    let forms = known.get(key)
    if (!forms) {
      forms = [
        ...new Set(
          rows.flatMap((row) =>
            words
              .rowUnits(row)
              .filter((unit) => isAsked(unit, row))
              .map(written),
          ),
        ),
      ]
      known.set(key, forms)
    }
    return forms
  }
  return { formsOf, isCommon: (rows) => formsOf(rows).some((form) => common.has(form)) }
}

const written = (unit: Unit): string => (unit.kind === 'phrase' ? unit.forms.join(' ') : unit.form)

/** A genitive (*lægens*) is another word for a pattern, unless it asks for one. */
function isAsked(unit: Unit, row: readonly WordNode[]): boolean {
  if (unit.kind === 'phrase' || !unit.features.includes('gen')) return true
  return row.some((node) => 'features' in node && node.features.includes('gen'))
}
