/** Where British and American spelling part ways at the end of a word. */
const ISE = /^(.{3,})([iy])([sz])(e|ed|ing|ation|ational|er|able)$/

/** Verbs and nouns in -ise that are never spelt -ize, and the other way round. */
const ONE_SPELLING = new Set(
  'practise advise advertise arise comprise compromise despise devise disguise exercise franchise improvise promise raise revise rise supervise surprise televise praise noise bruise cruise appraise excise merchandise premise expertise demise paradise wise likewise otherwise size prize seize capsize resize'.split(
    ' ',
  ),
)

/** Stems spelt -our in Britain and -or in America. */
const OUR =
  'behavi col demean endeav fav flav harb hon hum lab neighb od rig rum savi splend vig arm cand clam'.split(
    ' ',
  )

/** Single words with two spellings. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['centre', 'center'],
  ['programme', 'program'],
  ['counsellor', 'counselor'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['wilful', 'willful'],
  ['judgement', 'judgment'],
  ['grey', 'gray'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['metre', 'meter'],
  ['theatre', 'theater'],
  ['diarrhoea', 'diarrhea'],
  ['anaemia', 'anemia'],
  ['manoeuvre', 'maneuver'],
  ['sceptical', 'skeptical'],
  ['sceptic', 'skeptic'],
  ['moustache', 'mustache'],
  ['pyjamas', 'pajamas'],
  ['paediatric', 'pediatric'],
  ['dialogue', 'dialog'],
  ['catalogue', 'catalog'],
]

/**
 * A word as it is spelt on both sides of the Atlantic, the given spelling first: `organise` also `organize`.
 * Words with one spelling come back alone.
 */
export function spellings(word: string): readonly string[] {
  const found = [word]
  for (const [one, other] of PAIRS) {
    if (word === one) found.push(other)
    if (word === other) found.push(one)
  }
  for (const stem of OUR) {
    if (word.includes(`${stem}our`)) found.push(word.replace(`${stem}our`, `${stem}or`))
    else if (new RegExp(`${stem}or(ed|ing|s|al|able|ful|ite|er|hood|ly)?$`).test(word))
      found.push(word.replace(`${stem}or`, `${stem}our`))
  }
  const [, stem, vowel, consonant, ending] = ISE.exec(word) ?? []
  if (stem && !ONE_SPELLING.has(`${stem}${vowel}${consonant}e`) && isPair(stem, vowel!, ending!))
    found.push(`${stem}${vowel}${consonant === 's' ? 'z' : 's'}${ending}`)
  return [...new Set(found)]
}

/** Only -yse and -yze after *anal*, *paral* …, never *-ysation*; *-is-* only after a consonant or *e*: not *noise*. */
const isPair = (stem: string, vowel: string, ending: string): boolean =>
  vowel === 'y' ? ending !== 'ation' && ending !== 'ational' : /[^aiou]$/.test(stem)

/** Verbs of several syllables with the stress on the last, which doubles its consonant. */
const STRESSED = new Set(
  'abet abhor acquit admit allot annul begin commit compel concur confer control debar defer demur deter disbar distil dispel embed emit enrol entrap equip excel expel fulfil impel incur infer instil inter omit patrol permit prefer propel rebel rebut recur refer regret repel submit transfer transmit unzip upset handicap kidnap program worship nonplus format'.split(
    ' ',
  ),
)

/** True when the last consonant is doubled before -ed, -ing, -er: *stop*, *admit*. */
export function doubles(word: string): boolean {
  if (STRESSED.has(word)) return true
  return (
    /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bcdfgklmnprstvz]$/.test(word) &&
    !/^[^aeiou]*[aeiou]{2}/.test(word.replace(/^([^aeiou]*q)u/, '$1'))
  )
}

/** True when Britain doubles the l and America does not: *travelled*, *traveled*. */
export const doublesInBritain = (word: string): boolean =>
  /[^aeiou][aeiou]l$/.test(word) && !doubles(word) && word.length > 4
