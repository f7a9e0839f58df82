import type { Inflected } from '../inflected.ts'
import { irregularVerb } from './irregular-verbs.ts'
import { doubles, doublesInBritain, spellings } from './spelling.ts'

const BE: readonly Inflected[] = [
  { form: 'is', features: ['pres', 'fin', 'third', 'sg'] },
  { form: 'are', features: ['pres', 'fin', 'pl'] },
  { form: 'am', features: ['pres', 'fin', 'sg'] },
  { form: 'was', features: ['past', 'fin', 'third', 'sg'] },
  { form: 'were', features: ['past', 'fin', 'pl'] },
  { form: 'be', features: ['inf', 'imp'] },
  { form: 'been', features: ['part'] },
  { form: 'being', features: ['prp'] },
]

/** Verbs without infinitive: present and past. */
const MODALS: Readonly<Record<string, readonly [string, string?]>> = {
  can: ['can', 'could'],
  may: ['may', 'might'],
  shall: ['shall', 'should'],
  will: ['will', 'would'],
  must: ['must'],
  ought: ['ought'],
}

/** Forms of an English verb; `paradigm` is `past part` where the rules and the table guess wrong, or `dbl` / `nodbl`. */
export function inflectVerb(verb: string, paradigm?: string): readonly Inflected[] {
  if (verb === 'be') return BE
  const modal = MODALS[verb]
  if (modal) {
    const [present, past] = modal
    const forms: Inflected[] = [{ form: present, features: ['pres', 'fin', 'third'] }]
    if (past) forms.push({ form: past, features: ['past', 'fin'] })
    return forms
  }
  return spellings(verb).flatMap((spelt) => formsOf(spelt, paradigm))
}

function formsOf(verb: string, paradigm: string | undefined): readonly Inflected[] {
  const [past, part] = pastOf(verb, paradigm)
  const alike = past.filter((form) => part.includes(form))
  return [
    { form: verb, features: ['inf', 'pres', 'fin', 'imp'] },
    { form: thirdPerson(verb), features: ['pres', 'fin', 'third', 'sg'] },
    ...alike.map((form): Inflected => ({ form, features: ['past', 'fin', 'part'] })),
    ...past
      .filter((form) => !alike.includes(form))
      .map((form): Inflected => ({ form, features: ['past', 'fin'] })),
    ...part.filter((form) => !alike.includes(form)).map((form): Inflected => ({ form, features: ['part'] })),
    ...withEnding(verb, 'ing', paradigm).map((form): Inflected => ({ form, features: ['prp'] })),
  ]
}

function pastOf(verb: string, paradigm: string | undefined): readonly [readonly string[], readonly string[]] {
  if (paradigm && !/^(no)?dbl$/.test(paradigm)) {
    const [past, part] = paradigm.split(' ')
    return [past!.split('/'), (part ?? past!).split('/')]
  }
  const strong = irregularVerb(verb)
  if (strong) return strong
  const weak = withEnding(verb, 'ed', paradigm)
  return [weak, weak]
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|[^aeiou]o|^go)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** The verb before -ed or -ing: *stopped*, *tried*, *hoping*; *travelled* and *traveled* both. */
function withEnding(verb: string, ending: 'ed' | 'ing', paradigm: string | undefined): readonly string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  if (ending === 'ing' && /ie$/.test(verb)) return [`${verb.slice(0, -2)}ying`]
  if (/ee$|oe$|ye$/.test(verb)) return [verb + (ending === 'ed' ? 'd' : 'ing')]
  if (verb.endsWith('e') && verb.length > 2) return [verb.slice(0, -1) + ending]
  if (verb.endsWith('c')) return [`${verb}k${ending}`]
  const doubled = verb + verb.at(-1)! + ending
  if (paradigm === 'dbl' || (paradigm !== 'nodbl' && doubles(verb))) return [doubled]
  return paradigm !== 'nodbl' && doublesInBritain(verb) ? [doubled, verb + ending] : [verb + ending]
}
