import type { Language } from '../types.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that hold a fact wherever they stand, in small letters. */
export interface FactWords {
  /** Numbers written out; *en* and *et* are articles. */
  readonly numbers: ReadonlySet<string>
  /** Words before a unit that make an amount of it: *få timer*. */
  readonly amounts: ReadonlySet<string>
  /** Days, months, feasts and days counted from today. */
  readonly dates: RegExp
  /** Illnesses, disabilities and addictions, also as a part of a longer word. */
  readonly diagnoses: RegExp
  /** What else a diagnosis may be called afterwards. */
  readonly renamed: Readonly<Record<string, string>>
  /** What was agreed, where one certain agreement is meant. */
  readonly agreements: ReadonlySet<string>
}

const DIAGNOSES =
  'depressi|depriment|angst(?!elig)|ptsd|adhd|\\badd\\b|autis|skizo|schizo|bipolar|borderline|\\bocd\\b|diabet|sukkersyg|epilep|kræft|cancer|gigt|fibromyalgi|sklerose|sclerosis|whiplash|piskesmæld|diskusprolaps|migræne|migraine|\\bkol\\b|\\bcopd\\b|astma|asthma|demen[st]|hjernerystelse|concussion|hjerneskade|brain injur|blodprop|apopleksi|stroke|psykose|psykotisk|psychosis|psychotic|anore[kx]|bulimi|spiseforstyrr|eating disorder|dysle[kx]|ordblind|tourette|asperger|parkinson|hepatitis|\\bhiv\\b|arthrit|ischias|sciatica|tinnitus|alkohol|alcohol|narkoman|junkie|misbrug(?!e[st]\\b)|addict|heroin|kokain|cocaine|ludoman|maniodepressiv|paranoi|psykopat|psychopath|narcissis|neuroti|anxiety|depressed|handica|disab|invalid|kroniker|\\bmanic|hypochond|hoarder|offender|prisoner|drinker|illitera|chronic|smertepatient|sindslid|psykisk syg|mentally ill'

const RENAMED = {
  narkoman: 'stofmisbrug',
  junkie: 'stofmisbrug',
  depressed: 'depression',
  psykotisk: 'psykose',
}

const DANISH: FactWords = {
  numbers: set(
    'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind halvanden halvandet',
  ),
  amounts: set('få flere nogle mange par halv halve hele enkelte adskillige'),
  dates:
    /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e[ns]?|s)?|jul(?:en)?|påske(?:n)?|pinse(?:n)?|nytår|forgårs|gårsdagen)$/u,
  diagnoses: new RegExp(DIAGNOSES, 'u'),
  renamed: RENAMED,
  agreements: set(
    'aftalen aftalt aftalte kontrakten jobplanen handleplanen planen uddannelsespålægget praktikaftalen tilbuddet indsatsen',
  ),
}

const ENGLISH: FactWords = {
  numbers: set(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand twice thrice',
  ),
  amounts: set('few several some many couple half whole'),
  dates:
    /^(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|xmas|easter|yesterday|tomorrow)$/u,
  diagnoses: new RegExp(DIAGNOSES, 'u'),
  renamed: RENAMED,
  agreements: set('agreement agreed commitment contract'),
}

export const FACT_WORDS: Readonly<Record<Language, FactWords>> = { da: DANISH, en: ENGLISH }

/** When, how often and against what: what was so *for tiden* is not so for good, what is *dog* so has another side. */
export const TIMES: Readonly<Record<Language, RegExp | undefined>> = {
  da: /(?<!\p{L})(?:lige nu|for tiden|p\.?t|nuværende|indtil videre|foreløbigt?|stadig(?:væk)?|fortsat|i (?:dag|år|perioden|perioder)|ofte|tit|jævnligt|sommetider|til tider|nogle gange|periodevis|hurtigt|om (?:dagen|natten|morgenen|aftenen)|dog|også|selv)(?!\p{L})/gu,
  en: undefined,
}

/** Words that need their negation: where it is reworded away, they cannot be taken over. */
export const POLAR: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(?:noget|nogen|nogle som helst|overhovedet|(?:den|det|de) mindste|en (?:disse|pind|skid|dyt)|længere)(?!\p{L})/u,
  en: /(?<!\p{L})(?:any|anything|anyone|anybody|anywhere|at all|either|whatsoever|whatever|to save (?:himself|herself|(?:his|her|their) li(?:fe|ves))|the (?:slightest|least))(?!\p{L})/u,
}
