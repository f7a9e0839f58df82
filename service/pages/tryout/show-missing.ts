import type { Balance, Remark } from '../../../lexicon/engine/types.ts'
import type { Texts } from '../texts/texts.ts'
import { element } from './element.ts'

/** What a reader would still look for, as questions. A short note owes nobody anything. */
export function showMissing(
  place: HTMLElement,
  { missing }: Balance,
  remarks: readonly Remark[],
  texts: Texts,
): void {
  const has = (category: Remark['category']) => remarks.some((remark) => remark.category === category)
  if (missing.length > 0)
    place.replaceChildren(
      element('h2', {}, texts.missingHeading),
      element(
        'ul',
        {},
        ...missing.map((what) => {
          const { name, question } = texts.missing[what]
          return element('li', {}, element('strong', {}, name), question)
        }),
      ),
    )
  else if (has('goal') && has('condition') && has('step'))
    place.replaceChildren(element('p', {}, texts.complete))
  else place.replaceChildren()
}
