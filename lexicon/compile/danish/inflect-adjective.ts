import type { Feature, Inflected } from '../inflected.ts'
import { countSyllables, double, isVowel, mayDouble, undouble, words } from './letters.ts'
import { findStrongParticiple } from './strong-verbs.ts'

interface Irregular {
  readonly neuter: readonly string[]
  readonly attributive: readonly string[]
  readonly comparative: readonly string[]
  readonly superlative: readonly string[]
}

// lemma : neuter : plural and definite : comparative : superlative
const TABLE = `
god:godt:gode:bedre:bedst dårlig:dårligt:dårlige:dårligere,værre:dårligst,værst stor:stort:store:større:størst
lille:lille:små:mindre:mindst gammel:gammelt:gamle:ældre:ældst ung:ungt:unge:yngre:yngst lang:langt:lange:længere:længst
få:få:få:færre:færrest mange:meget:mange:flere:flest nær:nært:nære:nærmere:nærmest slem:slemt:slemme:værre,slemmere:værst,slemmest
egen:eget:egne:: megen:meget:megen:mere:mest anden:andet:andre:: ringe:ringe:ringe:ringere:ringest ond:ondt:onde:værre:værst
`
const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  words(TABLE).map((line) => {
    const [lemma, ...parts] = line.split(':')
    const [neuter, attributive, comparative, superlative] = parts.map((part) =>
      part.split(',').filter(Boolean),
    )
    return [
      lemma!,
      { neuter: neuter!, attributive: attributive!, comparative: comparative!, superlative: superlative! },
    ]
  }),
)

/** Take no -t: `sulten` does, `snu` and `glad` do not. */
const NO_T = /(?:[dt]|isk|ivsk|sk|sky|snu|tro|lilla|bange)$/
/** Do not change at all. */
const FIXED =
  /(?:e|øs0|fælles|tilfreds0|afsides|stakkels|gratis|ens|indbyrdes|forgæves|fremmed0|indforstået0|ude|inde|hjemme)$/

/**
 * All forms of a Danish adjective: common gender, neuter, the form for plural and definite (`attr`), comparative
 * and superlative. A participle used as one (`umotiveret`) goes along.
 *
 * @param paradigm `inv` for a word that does not change, `dbl` for one whose last consonant is doubled, `-` without comparison.
 */
export function inflectAdjective(lemma: string, paradigm = ''): readonly Inflected[] {
  const irregular = IRREGULAR.get(lemma)
  if (irregular) return rows([lemma], irregular)
  if (paradigm === 'inv' || FIXED.test(lemma))
    return [{ form: lemma, features: ['common', 'neuter', 'attr'] }]
  const strong = findStrongParticiple(lemma)
  if (strong)
    return rows([strong[1]!], {
      neuter: [strong[0]!],
      attributive: strong.slice(2),
      comparative: [],
      superlative: [],
    })
  const compares = paradigm !== '-'
  const forms = formsOf(lemma, paradigm)
  return rows([lemma], compares ? forms : { ...forms, comparative: [], superlative: [] })
}

function rows(
  common: readonly string[],
  { neuter, attributive, comparative, superlative }: Irregular,
): readonly Inflected[] {
  const collected = new Map<string, Feature[]>()
  const add = (forms: readonly string[], ...features: Feature[]) => {
    for (const form of forms) collected.set(form, [...new Set([...(collected.get(form) ?? []), ...features])])
  }
  add(common, 'common')
  add(neuter, 'neuter')
  add(attributive, 'attr')
  add(comparative, 'comp')
  add(superlative, 'sup')
  add(
    superlative.map((form) => `${form}e`),
    'sup',
    'attr',
  )
  // «De lediges ønsker»: an adjective that stands for people.
  const owned = attributive.map((form): Inflected => ({ form: `${form}s`, features: ['attr', 'gen'] }))
  return [...[...collected].map(([form, features]) => ({ form, features })), ...owned]
}

function formsOf(lemma: string, paradigm: string): Irregular {
  const none = { comparative: [], superlative: [] }
  const many = countSyllables(lemma) > 1
  if (
    many &&
    /et$/.test(lemma) &&
    !/(?:net|let|tæt|slet|fed|ret)$/.test(lemma.replace(/(?:ere|iss|ad|ud|nd|[bcdfghjklmnprstv])et$/, 'x'))
  )
    return { neuter: [lemma], attributive: [`${lemma.slice(0, -1)}de`], ...none }
  if (many && /[^aeiouyæøå]en$/.test(lemma) && !/(?:ren|almen|gemen)$/.test(lemma)) {
    const stem = undouble(lemma.slice(0, -2))
    return {
      neuter: [`${lemma}t`, `${lemma.slice(0, -2)}et`],
      attributive: [`${stem}ne`],
      ...compared([`${stem}n`], lemma),
    }
  }
  if (many && /[^aeiouyæøå]e[lr]$/.test(lemma)) {
    const stem = undouble(lemma.slice(0, -2)) + lemma.at(-1)!
    const attributive = /(?:al|ul|iel|uel|fer|sper)$/.test(lemma) ? [`${lemma}e`] : [`${stem}e`]
    return { neuter: [`${lemma}t`], attributive, ...compared([attributive[0]!.slice(0, -1)], lemma) }
  }
  if (/[iu]el$/.test(lemma))
    return { neuter: [`${lemma}t`], attributive: [`${lemma}le`], ...compared([`${lemma}l`], lemma) }
  if (/[aeiouyæøå]$/.test(lemma))
    return {
      neuter: /å$/.test(lemma) ? [`${lemma}t`] : [lemma],
      attributive: /å$/.test(lemma) ? [lemma] : [lemma, `${lemma}e`],
      ...none,
    }
  const neuter = NO_T.test(lemma)
    ? /d$/.test(lemma) && !/(?:glad|ked|fremmed|absurd)$/.test(lemma)
      ? [`${lemma}t`, lemma]
      : [lemma]
    : [`${lemma}t`]
  const stems = stemsOf(lemma, paradigm)
  return { neuter, attributive: stems.map((stem) => `${stem}e`), ...compared(stems, lemma) }
}

function stemsOf(lemma: string, paradigm: string): readonly string[] {
  if (
    paradigm === 'dbl' ||
    /(?:som|grim|dum|stram|lam|tom|slem|hæs0|løs0|glat|flot|let|tæt|mæt|træt|kvik|rask0|stik|tyk|slap|knap|stiv0|smuk|rig0|svag0|tryg|stum|klam|skæv0|vis|sikker0|nem|fatal0|snob|kæk|nøk|flink0|grov0|tilpas|kras|kort0|blas)$/.test(
      lemma,
    )
  )
    return [double(lemma)]
  if (
    /(?:sprogsvag|svag|rig|lig|ig|klog|træg|sen|ren|pæn|køn|skøn|grøn|stolt|bred|hed|blid|vild|sød|rød|død|god|fed|led|stærk|løs|hæs|vild|lav|sløv|stiv|skæv|grov|døv|dov|syg|drøj|høj|ny|fri|fin|tom0|plan|human|normal|total|sur|klar|rar|dyr|svær|sær|sær|nær|tør|skør|sår|hår|hel|hul|ful|fej|sej|træls|mør|let0|hvid|vid|tavs|af|åben0|gennemført|snar|glad|ked|tynd|sund|ond|rund|blind|lind)$/.test(
      lemma,
    )
  )
    return [lemma]
  return mayDouble(lemma) && countSyllables(lemma) === 1 ? [lemma, double(lemma)] : [lemma]
}

/** -ere and -est; adjectives in -ig and -som take -st, most long ones *mere* and *mest*, which the patterns say. */
function compared(stems: readonly string[], lemma: string): Pick<Irregular, 'comparative' | 'superlative'> {
  if (/(?:isk|sk|ende|et|iv)$/.test(lemma) && countSyllables(lemma) > 2)
    return { comparative: [], superlative: [] }
  return {
    comparative: stems.map((stem) => `${stem}ere`),
    superlative: /(?:ig|som)$/.test(lemma)
      ? [`${lemma}st`]
      : stems.map((stem) => (isVowel(stem.at(-1)) ? `${stem}st` : `${stem}est`)),
  }
}
