import type { Feature, Inflected } from '../inflected.ts'
import { IRREGULAR_NOUNS } from './irregular-nouns.ts'
import { countSyllables, double, isVowel, longestTail, mayDouble, undouble } from './letters.ts'
import { DOUBLING_NOUNS, NOUN_CLASSES } from './noun-classes.ts'

type Gender = 'n' | 't'
type Plural = 'er' | 'r' | 'e' | 's' | '0' | 'no'

interface Slots {
  readonly singular: readonly string[]
  readonly definite: readonly string[]
  readonly plural: readonly string[]
  readonly pluralDefinite: readonly string[]
}

/**
 * All forms of a noun, genitives last. Where the lemma does not tell gender, plural or doubling, the usual
 * form comes first and the others follow.
 *
 * @param paradigm gender and plural such as `n-er`, `t-0`, `n-e.dbl`; see noun-classes.ts.
 */
export function inflectNoun(lemma: string, paradigm = ''): readonly Inflected[] {
  const { singular, definite, plural, pluralDefinite } = slotsOf(lemma, paradigm)
  const rows: Inflected[] = [
    ...rowsOf(singular, ['sg', 'indef']),
    ...rowsOf(definite, ['sg', 'def']),
    ...rowsOf(plural, ['pl', 'indef']),
    ...rowsOf(pluralDefinite, ['pl', 'def']),
  ]
  return [
    ...rows,
    ...rows.map(({ form, features }) => ({ form: genitive(form), features: [...features, 'gen' as const] })),
  ]
}

/** `borgerens`, but `kursus'`. */
export const genitive = (form: string): string => (/[sxz]$/.test(form) ? `${form}'` : `${form}s`)

const rowsOf = (forms: readonly string[], features: readonly Feature[]): Inflected[] =>
  [...new Set(forms)].map((form) => ({ form, features }))

function slotsOf(lemma: string, paradigm: string): Slots {
  if (!paradigm) {
    const irregular = longestTail(IRREGULAR_NOUNS, lemma)
    const regular = longestTail(NOUN_CLASSES, lemma)
    if (irregular && (!regular || regular.head.length >= irregular.head.length)) {
      const { head, value } = irregular
      const whole = (forms: readonly string[]) => forms.map((form) => head + form)
      return {
        singular: [lemma],
        definite: whole(value.definite),
        plural: whole(value.plural),
        pluralDefinite: whole(value.pluralDefinite),
      }
    }
  }
  const classes = classesOf(lemma, paradigm)
  if (classes[0] === 'pl')
    return { singular: [], definite: [], plural: [lemma], pluralDefinite: [lemma.replace(/e$/, 'e') + 'ne'] }
  const parts = classes.map((name) => name.split('.')[0]!.split('-') as [Gender, Plural | undefined])
  const stems = stemsOf(lemma, paradigm)
  const plurals = parts.flatMap(([, plural]) => (plural ? pluralsOf(lemma, stems, plural) : []))
  return {
    singular: [lemma],
    definite: [...new Set(parts.map(([gender]) => gender))].flatMap((gender) =>
      definitesOf(lemma, stems, gender),
    ),
    plural: plurals.map(([form]) => form),
    pluralDefinite: plurals.map(([, form]) => form),
  }
}

const NEUTER_ENDING = /(?:ment|eri|ium|eum|skab|at|iv|gram|tek|tegn)$/
const COMMON_ENDING =
  /(?:hed|ion|else|ning|ling|ing|dom|ist|itet|ør|ent|ant|isme|an[cs]e|en[cs]e|ose|ik|logi|grafi|or|i|ade|age|ure)$/

/** Classes in order of likelihood, one when something tells. */
function classesOf(lemma: string, paradigm: string): readonly string[] {
  if (/^(?:[nt](?:-|$)|pl$)/.test(paradigm.split('.')[0]!)) return [paradigm]
  const listed = longestTail(NOUN_CLASSES, lemma)?.value
  if (listed) return [listed]
  if (!/[aeiouyæøå]/.test(lemma)) return ['t-er', 'n-er']
  if (/(?:eri|ment|skab|tek|ium|eum)$/.test(lemma)) return ['t-er']
  if (/[^aeiouyæøå]e$/.test(lemma) || /[aeiouyæøå]e$/.test(lemma))
    return COMMON_ENDING.test(lemma) ? ['n-r'] : ['n-r', 't-r']
  if (/(?:[iu]um|us)$/.test(lemma)) return ['t-er', 'n-er']
  if (/[^aeiouyæøå]er$/.test(lemma)) return ['n-e']
  if (/[aeiouyæøå]er$/.test(lemma)) return ['n-e', 'n-er']
  if (/(?:el|en)$/.test(lemma) && countSyllables(lemma) > 1) return ['n-er', 't-er']
  if (COMMON_ENDING.test(lemma)) return [/dom$/.test(lemma) ? 'n-e' : 'n-er']
  if (NEUTER_ENDING.test(lemma)) return ['t-er', 'n-er']
  return countSyllables(lemma) > 1 ? ['n-er', 't-er', 'n-e', 't-0'] : ['n-er', 'n-e', 't-0', 't-er']
}

/** The lemma as it stands before an ending: `ryg` → `rygg`, `cykel` → `cykl`, `museum` → `muse`. */
function stemsOf(lemma: string, paradigm: string): readonly string[] {
  if (/(?:[ie]um)$/.test(lemma)) return [lemma.slice(0, -2)]
  if (
    /el$/.test(lemma) &&
    countSyllables(lemma) > 1 &&
    !doubles(lemma) &&
    !/(?:panel|personel|tunnel)$/.test(lemma)
  )
    return [undouble(lemma.slice(0, -2)) + 'l', lemma]
  if (paradigm.includes('dbl') || doubles(lemma)) return [double(lemma)]
  if (mayDouble(lemma) && countSyllables(lemma) === 1 && !longestTail(NOUN_CLASSES, lemma))
    return [lemma, double(lemma)]
  return [lemma]
}

function doubles(lemma: string): boolean {
  if (/[aeiouyæø][kp]$/.test(lemma) && !isVowel(lemma.at(-3)) && !/(?:tek|skop)$/.test(lemma)) return true
  const doubling = longestTail(DOUBLING_NOUNS, lemma)
  const listed = longestTail(NOUN_CLASSES, lemma)
  return doubling !== undefined && (!listed || listed.head.length >= doubling.head.length)
}

function definitesOf(lemma: string, stems: readonly string[], gender: Gender): string[] {
  if (!/[aeiouyæøå]/.test(lemma)) return [`${lemma}'e${gender}`, `${lemma}e${gender}`]
  if (/é$/.test(lemma)) return [`${lemma.slice(0, -1)}ee${gender}`, `${lemma}e${gender}`]
  if (/e$/.test(lemma)) return [lemma + gender]
  // `centeret`, `offeret` keep the e in the definite singular at least as often as they drop it.
  if (gender === 't' && SYNCOPE.test(lemma)) return [syncope(lemma) + 'et', lemma + 'et']
  return stems.map((stem) => `${stem}e${gender}`)
}

const SYNCOPE =
  /(?:alter|anker|filter|gitter|hylster|kloster|lager|monster|mønster|offer|orkester|register|semester|teater)$/
const SYNCOPE_COMMON =
  /(?:alder|feber|finger|hammer|kælder|mester|minister|ofre|skulder|sommer|svoger|tiger|vinter)$/
const syncope = (lemma: string): string => undouble(lemma.slice(0, -2)) + 'r'

/** Plural and definite plural. */
function pluralsOf(lemma: string, stems: readonly string[], plural: Plural): (readonly [string, string])[] {
  if (plural === 'no') return []
  if (!/[aeiouyæøå]/.test(lemma))
    return [
      [`${lemma}'er`, `${lemma}'erne`],
      [`${lemma}er`, `${lemma}erne`],
    ]
  if (/é$/.test(lemma))
    return [
      [`${lemma.slice(0, -1)}eer`, `${lemma.slice(0, -1)}eerne`],
      [`${lemma}er`, `${lemma}erne`],
    ]
  if (SYNCOPE.test(lemma) || SYNCOPE_COMMON.test(lemma))
    return [[`${syncope(lemma)}e`, `${syncope(lemma)}ene`]]
  switch (plural) {
    case 'r':
      return [[`${lemma}r`, `${lemma}rne`]]
    case 's':
      return [
        [`${lemma}s`, `${lemma}sene`],
        [`${lemma}er`, `${lemma}erne`],
      ]
    case '0':
      return stems.map((stem) => [lemma, /e$/.test(stem) ? `${stem}ne` : `${stem}ene`])
    case 'e':
      return /er$/.test(lemma)
        ? [[`${lemma}e`, `${lemma}ne`]]
        : stems.map((stem) => [`${stem}e`, `${stem}ene`])
    case 'er':
      return /(?:e)$/.test(lemma)
        ? [[`${lemma}r`, `${lemma}rne`]]
        : stems.map((stem) => [`${stem}er`, `${stem}erne`])
  }
}
