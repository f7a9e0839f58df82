import type { Language } from '../engine/types.ts'
import { ROLES, type RoleName } from '../engine/vocabulary.ts'
import type { SourceFile, WordClass } from './lexicon-source.ts'
import { NotationError, parseMember } from './notation.ts'
import type { WordNode } from './pattern.ts'
import type { Problem } from './problem.ts'
import { listField, onlyFields, readYaml, textField } from './yaml-file.ts'

export const CLASS_FIELDS = ['description', 'role', 'includes', 'members'] as const

const DESCRIPTION = {
  en: 'say in one sentence what belongs here.',
  da: 'skriv i én sætning, hvad der hører til her.',
}
const ROLE = { en: 'the job the engine gives to this class.', da: 'det arbejde, klassen har i motoren.' }
const MEMBERS = { en: 'one word or fixed phrase a line.', da: 'ét ord eller én fast vending på hver linje.' }
const INCLUDES = { en: 'names of classes.', da: 'navne på klasser.' }

/** Reads one word class; name and language come from its path `words/<language>/<name>.yml`. */
export function parseWordClass(source: SourceFile): { wordClass: WordClass; problems: readonly Problem[] } {
  const file = readYaml(source)
  const [, language, name] = /^words\/(\w+)\/([^/]+)\.yml$/.exec(source.path) ?? []
  if (file.problems.length === 0) onlyFields(file, CLASS_FIELDS)
  const role = textField(file, 'role', ROLE, true)
  if (role && !(ROLES as readonly string[]).includes(role))
    file.complain(
      {
        en: `«${role}» is no role; use ${ROLES.join(', ')}, or leave the field out.`,
        da: `»${role}« er ikke en rolle; brug ${ROLES.join(', ')}, eller udelad feltet.`,
      },
      'role',
    )
  const members = listField(file, 'members', MEMBERS, file.data['includes'] !== undefined)
  const wordClass: WordClass = {
    name: name ?? '',
    path: source.path,
    language: language as Language,
    description: textField(file, 'description', DESCRIPTION),
    ...(role && { role: role as RoleName }),
    includes: listField(file, 'includes', INCLUDES, true),
    members: members.flatMap((text, i): (readonly WordNode[])[] => {
      try {
        return [parseMember(text)]
      } catch (error) {
        if (!(error instanceof NotationError)) throw error
        file.complain(error.says, 'members', i)
        return []
      }
    }),
  }
  return { wordClass, problems: file.problems }
}
