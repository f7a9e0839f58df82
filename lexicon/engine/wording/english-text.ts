/** «Needs support to taking orders»: a form that does not go with what leads up to it. */
const MISJOINED =
  /\bto (?!bring|sing\b|ring\b|cling|swing)\p{L}+ing\b| & |, [^,]* when $|^reported \p{L}+ly\b/u

/** What somebody can be supported to do. One is not supported to sit still, and what is forbidden is no matter of support. */
const SUPPORTED =
  /support to (?:build|accept|adapt|adjust|be among|be around|budget|carry|change|collaborate|comm\p{L}+|complete|comprehend|concentrate|control|cooperate|cope|deal|decide|engage|enter|establish|express|figure|finish|focus|follow|form|get (?:along|going|organi|out|started|up)|grasp|handle|hold (?:a conversation|attention|eye)|interact|keep|learn|listen|look after|maintain|make (?:a decision|decisions|sense|up)|manage|meet|multitask|navigate|organi[sz]e|participate|perform|persevere|plan (?!past)|prioriti[sz]e|process|read (?!a room)|recogni[sz]e|regulate|remember|self-manage|sequence|set|settle|solve|speak|stay|stick|structure|sustain|take|talk|tolerate|understand|use|wait|work)/u
/** «Alone», «without texting three friends»: with support it would be something else. */
const UNAIDED =
  /(?<!\p{L})(?:alone|(?:his|her|their) own|by (?:him|her|them)sel\p{L}+|without|so much as|even|stairs|for a living|the pace)(?!\p{L})/u

/** What can be built up. */
const BUILT =
  /(?:skills?|confidence|stamina|motivation|independence|concentration|structure|resilience|self-(?:esteem|belief|confidence|discipline)|tolerance|routines?|endurance|network|trust|strateg(?:y|ies)|knowledge|experience|focus|fitness|vocabulary)/u
const BUILDS = new RegExp(
  `(?:build up (?:\\S+ )*${BUILT.source}(?: through |$)|${BUILT.source} could be built up )`,
  'iu',
)

/** English: whether it ends in what can be built up. */
export const isBuilt = (said: string): boolean => new RegExp(`${BUILT.source}$`, 'u').test(said)

/** English: whether a replacement, as it reads, is not what anybody would write. */
export function isUnnatural(text: string): boolean {
  if (MISJOINED.test(text) || /better at (?!\p{L}+ing\b)/u.test(text)) return true
  if (/buil[dt] up \S/.test(text) && !/help to build up $/.test(text)) return !BUILDS.test(text)
  if (!/support (?:to|with) \S|asked to \S/.test(text)) return false
  // «Support with keeping on top of things, letters especially»
  if (/,/.test(text.replace(/, (?:for example|because) $/, ''))) return true
  return /support to /.test(text) && (!SUPPORTED.test(text) || UNAIDED.test(text))
}

/** «Professes to be **willing**»: how somebody is. The others tell what somebody does. */
const WILLING = /^(?:un)?(?:willing|knowing|caring|loving|interesting|exciting)$|thing$/u
const SOFT = /ly$|^(?:still|now|already|always|also|not|never)$/u

/** «Professes to be looking» is «reports looking», not «reports being looking»; these are the words that follow. */
export const withoutBeing = (text: string, next: string, second: string): string => {
  const verb = SOFT.test(next) ? second : next
  return /ing$/u.test(verb) && !WILLING.test(verb) ? text.replace(/ being$/u, '') : text
}
