import type { CardActions, CardSubject } from './card.ts'
import type { Scope } from './feedback.ts'
import { element, unfindable } from './element.ts'
import { fill } from './words/fill.ts'
import type { Words } from './words/words.ts'

/** True where there is something behind *more*. */
export const hasMore = ({ scopes, explain }: CardSubject): boolean => scopes.length > 0 || Boolean(explain)

/** What a no of this reach means, for notes of a kind. */
export const reachOf = (scope: Exclude<Scope, 'here'>, kind: string, words: Words): string =>
  fill(words.reach, { notes: fill(words.scope[scope][1], { kind }) })

/** What stands behind *more*: where the remark comes from, and how far a no can reach. */
export function moreSection(subject: CardSubject, words: Words, actions: CardActions): HTMLElement {
  const section = element('div', { class: 'more', id: 'more' })
  if (subject.explain) {
    const reason = element('div', { class: 'reason' })
    section.append(reason)
    void fillReason(reason, subject, words)
  }
  for (const scope of subject.scopes) {
    const [name] = words.scope[scope]
    section.append(
      element(
        'button',
        { type: 'button', class: 'scope', click: () => actions.dismiss(scope) },
        element('b', {}, name),
        // A screen reader says the two as one name.
        element('span', { class: 'spoken' }, '. '),
        unfindable('span', {}, reachOf(scope, subject.kindName, words)),
      ),
    )
  }
  return section
}

async function fillReason(host: HTMLElement, subject: CardSubject, words: Words): Promise<void> {
  const { explain, remark, language } = subject
  try {
    const { sentence, sources, lexicon } = await explain!()
    host.append(
      unfindable('p', { lang: language }, sentence),
      ...sources.map((source) => unfindable('p', {}, `${words.source}: ${source}`)),
      unfindable('p', { class: 'origin' }, fill(words.origin, { entry: remark.entry, lexicon })),
    )
  } catch {
    // The background has stepped back: the note above says enough.
    host.remove()
  }
}
