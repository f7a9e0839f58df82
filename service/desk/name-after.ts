import { toName } from '../../lexicon/source/paths.ts'

/** Stands in the path of what has no name yet, and is none. */
export const NAMELESS = '-'

/** What an entry is called until somebody gives it a name: the words of its first pattern, without signs and kinds. */
export const nameAfter = (pattern: string): string =>
  toName(pattern.replace(/<[^>]*>|\[\d[^\]]*\]|\/[nva](?:\.\w+)*|:[a-z]+/g, ' '))
