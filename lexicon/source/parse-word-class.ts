import type { Language } from '../engine/types.ts'
import { ROLES, type RoleName } from '../engine/vocabulary.ts'
import type { SourceFile, WordClass } from './lexicon-source.ts'
import { NotationError, parseMember } from './notation.ts'
import type { WordNode } from './pattern.ts'
import type { Problem } from './problem.ts'
import { listField, onlyFields, readYaml, textField } from './yaml-file.ts'

export const CLASS_FIELDS = ['description', 'role', 'includes', 'members'] as const

/** Reads one word class; name and language come from its path `words/<language>/<name>.yml`. */
export function parseWordClass(source: SourceFile): { wordClass: WordClass; problems: readonly Problem[] } {
  const file = readYaml(source)
  const [, language, name] = /^words\/(\w+)\/([^/]+)\.yml$/.exec(source.path) ?? []
  if (file.problems.length === 0) onlyFields(file, CLASS_FIELDS)
  const role = textField(file, 'role', 'the job the engine gives to this class.', true)
  if (role && !(ROLES as readonly string[]).includes(role))
    file.complain(`«${role}» is no role; use ${ROLES.join(', ')}, or leave the field out.`, 'role')
  const members = listField(
    file,
    'members',
    'one word or fixed phrase a line.',
    file.data['includes'] !== undefined,
  )
  const wordClass: WordClass = {
    name: name ?? '',
    path: source.path,
    language: language as Language,
    description: textField(file, 'description', 'say in one sentence what belongs here.'),
    ...(role && { role: role as RoleName }),
    includes: listField(file, 'includes', 'names of classes.', true),
    members: members.flatMap((text, i): (readonly WordNode[])[] => {
      try {
        return [parseMember(text)]
      } catch (error) {
        if (!(error instanceof NotationError)) throw error
        file.complain(error.message, 'members', i)
        return []
      }
    }),
  }
  return { wordClass, problems: file.problems }
}
