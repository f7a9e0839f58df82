import type { RoleName } from '../../engine/vocabulary.ts'
import type { Check } from './check.ts'

export const noFunctionWords: Check = {
  name: 'no-function-words',
  description:
    'No form of a word class with content is one of the commonest words: it would be met in every sentence.',
  check: ({ classes }, { formsOf }) => {
    const formsOfRoles = (language: 'da' | 'en', ...roles: readonly RoleName[]) =>
      new Set(
        classes
          .filter((c) => c.language === language && c.role !== undefined && roles.includes(c.role))
          .flatMap((c) => formsOf(c.name, language)),
      )
    const words = { da: formsOfRoles('da', 'common'), en: formsOfRoles('en', 'common') }
    const verbs = { da: formsOfRoles('da', 'finite', 'modal'), en: formsOfRoles('en', 'finite', 'modal') }
    return classes
      .filter(({ role }) => role === undefined)
      .flatMap(({ name, language, path, members }) => {
        // Written out as such, a function word is meant, and so are the everyday verbs that divide clauses; only an
        // inflected form of something else is a collision (*for*, the past of *fare*).
        const meant = new Set(
          members.flatMap((row) =>
            row.flatMap((node) => (node.kind === 'form' ? [node.text] : 'lemma' in node ? [node.lemma] : [])),
          ),
        )
        const met = formsOf(name, language).filter(
          (form) => words[language].has(form) && !meant.has(form) && !verbs[language].has(form),
        )
        if (met.length === 0) return []
        return [
          {
            path,
            line: 1,
            field: 'members',
            says: {
              en: `forms in <${name}> are everyday words (${[...new Set(met)].join(', ')}); narrow the member, or set its paradigm in words/${language}/paradigms.yml.`,
              da: `former i <${name}> er hverdagsord (${[...new Set(met)].join(', ')}), som ville blive fundet overalt; begræns ordet til færre former, eller sæt dets bøjning i words/${language}/paradigms.yml.`,
            },
          },
        ]
      })
  },
}
