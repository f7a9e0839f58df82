import type { DeskTexts } from '../../texts/desk/desk.ts'
import type { EditorTexts } from '../../texts/desk/editor.ts'
import { element, find } from '../../tryout/element.ts'
import type { Bench } from './open-bench.ts'

interface Options {
  readonly bench: Bench
  readonly words: EditorTexts['hits']
  readonly desk: DeskTexts['hits']
  readonly language: 'da' | 'en'
}

/** Places that are shown. */
const MOST = 40

/** Looks on a click where the draft would speak in the invented notes. */
export function showFires({ bench, words, desk, language }: Options): void {
  const place = find('hits')
  find('look').addEventListener('click', () => {
    place.replaceChildren(element('p', { class: 'small' }, '…'))
    void bench.fire().then(
      ({ hits, notes, findings }) => {
        const lines = hits
          .slice(0, MOST)
          .map((hit) =>
            element(
              'li',
              {},
              element('q', {}, hit.before, element('mark', { class: hit.orientation }, hit.words), hit.after),
              element(
                'span',
                { class: `small judged ${hit.judgement}` },
                `${desk.judgements[hit.judgement]} · ${desk.note(hit.note)}`,
              ),
            ),
          )
        place.replaceChildren(
          element('p', {}, hits.length > 0 ? words.count(hits.length, notes) : words.none),
          ...(findings.length > 0
            ? [
                element(
                  'ul',
                  { class: 'findings' },
                  ...findings.map(({ says }) =>
                    element(
                      'li',
                      { class: 'consider' },
                      says[language].charAt(0).toUpperCase() + says[language].slice(1),
                    ),
                  ),
                ),
              ]
            : []),
          element('ul', { class: 'hits' }, ...lines),
          ...(hits.length > MOST ? [element('p', { class: 'small' }, desk.more(hits.length - MOST))] : []),
        )
      },
      () => place.replaceChildren(),
    )
  })
}
