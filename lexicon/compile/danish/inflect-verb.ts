import type { Feature, Inflected } from '../inflected.ts'
import { countSyllables, isVowel, longestTail, undouble } from './letters.ts'
import { findStrong, type StrongVerb } from './strong-verbs.ts'
import { EDE_VERBS, EITHER_VERBS, TE_VERBS } from './weak-verbs.ts'

const PRESENT: readonly Feature[] = ['pres', 'fin']
const PAST: readonly Feature[] = ['past', 'fin']

/**
 * All forms of a Danish verb, the usual one of a kind first. Deponents (`lykkes`) are written as such.
 *
 * @param paradigm `te` or `ede` for a weak verb whose past the tables guess wrong.
 */
export function inflectVerb(lemma: string, paradigm = ''): readonly Inflected[] {
  const strong = findStrong(lemma)
  if (/[^s]s$/.test(lemma) && countSyllables(lemma) > 1) return inflectDeponent(lemma, paradigm)
  const stem = stemOf(lemma)
  const { past, participle } = strong ? partsOf(strong) : weakParts(lemma, stem, paradigm)
  const present = strong?.verb.present ? strong.head + strong.verb.present : `${lemma}r`
  const rows: Inflected[] = [
    { form: lemma, features: ['inf'] },
    { form: present, features: PRESENT },
    ...rowsOf(past, PAST),
  ]
  rows.push(...participle.flatMap(participles))
  if (hasPassive(lemma)) {
    rows.push({ form: `${lemma}s`, features: ['inf', 'pres', 'fin', 'pass'] })
    rows.push(
      ...rowsOf(
        past.map((form) => `${form}s`),
        ['past', 'fin', 'pass'],
      ),
    )
  }
  rows.push({ form: lemma === stem ? `${lemma}ende` : `${stem}ende`, features: ['prp'] })
  rows.push({ form: undouble(stem), features: ['imp'] })
  return rows
}

const rowsOf = (forms: readonly string[], features: readonly Feature[]): Inflected[] =>
  forms.map((form) => ({ form, features }))

/** `magt-e`, but `gå`, `bo`. */
const stemOf = (lemma: string): string =>
  lemma.length > 2 && lemma.endsWith('e') && !isVowel(lemma.at(-2))
    ? lemma.slice(0, -1)
    : /[aiouyæøå]e$/.test(lemma)
      ? lemma.slice(0, -1)
      : lemma

const MODAL = /^(?:kunne|skulle|ville|måtte|burde|turde|være|gide|blive|hedde)$/
const hasPassive = (lemma: string): boolean => !MODAL.test(lemma)

function partsOf({ head, verb }: { head: string; verb: StrongVerb }): {
  past: string[]
  participle: string[]
} {
  const whole = (forms: readonly string[]) => forms.map((form) => head + form)
  return { past: whole(verb.past), participle: whole(verb.participle) }
}

function weakParts(lemma: string, stem: string, paradigm: string): { past: string[]; participle: string[] } {
  const [te, ede] = kindsOf(lemma, paradigm)
  const short = undouble(stem)
  const long = stem === lemma ? lemma : stem
  const past: string[] = []
  const participle: string[] = []
  if (te) {
    past.push(`${short}te`)
    participle.push(`${short}t`)
  }
  if (ede) {
    past.push(`${long}ede`)
    participle.push(`${long}et`)
  }
  return te && ede && EITHER_VERBS.has(lemma)
    ? { past: past.reverse(), participle: participle.reverse() }
    : { past, participle }
}

/** Whether the past may be in -te and in -ede. Verbs in -ere and those not listed take -ede. */
function kindsOf(lemma: string, paradigm: string): readonly [te: boolean, ede: boolean] {
  if (paradigm) return [paradigm === 'te', paradigm === 'ede']
  const te = longestTail(TE_VERBS, lemma)
  const ede = longestTail(EDE_VERBS, lemma)
  if (longestTail(EITHER_VERBS, lemma)) return [true, true]
  if (!te || lemma.endsWith('ere')) return [te !== undefined && te.head === '', true]
  return ede && ede.head.length <= te.head.length ? [false, true] : [true, false]
}

/** A participle and, where it can stand before a noun, the form it has there: `motiveret`, `motiverede`. */
function participles(form: string): readonly Inflected[] {
  if (form.endsWith('ne')) return [{ form, features: ['part', 'attr'] }]
  const rows: Inflected[] = [{ form, features: ['part'] }]
  if (/[^e]t$/.test(form)) rows.push({ form: `${form}e`, features: ['part', 'attr'] })
  else if (/et$/.test(form)) rows.push({ form: `${form.slice(0, -1)}de`, features: ['part', 'attr'] })
  return rows
}

/** `lykkes`, `lykkedes`; `synes`, `syntes`: infinitive and present are one form. */
function inflectDeponent(lemma: string, paradigm: string): readonly Inflected[] {
  const active = lemma.slice(0, -1)
  const strong = findStrong(active)
  const stem = stemOf(active)
  const { past } = strong
    ? partsOf(strong)
    : weakParts(active, stem, paradigm || (TE_VERBS.has(lemma) ? 'te' : ''))
  const forms = past.map((form) => `${form}s`)
  return [{ form: lemma, features: ['inf', 'pres', 'fin'] }, ...rowsOf(forms, [...PAST, 'part'])]
}
