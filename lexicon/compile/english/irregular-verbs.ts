/** Past tense and participle, alternatives with a slash, most usual first. One word means both are alike. */
const LIST = `
arise arose arisen | awake awoke awoken | bear bore borne | beat beat beaten | become became become | begin began begun
bend bent | bet bet | bid bid | bind bound | bite bit bitten | bleed bled | blow blew blown | break broke broken
breed bred | bring brought | broadcast broadcast | build built | burn burned/burnt | burst burst | buy bought
cast cast | catch caught | choose chose chosen | cling clung | come came come | cost cost | creep crept | cut cut
deal dealt | dig dug | do did done | draw drew drawn | dream dreamed/dreamt | drink drank drunk | drive drove driven
dwell dwelt | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled
fling flung | fly flew flown | forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven
freeze froze frozen | get got got/gotten | give gave given | go went gone | grind ground | grow grew grown
hang hung | have had | hear heard | hide hid hidden | hit hit | hold held | hurt hurt | keep kept | kneel knelt/kneeled
knit knitted/knit | know knew known | lay laid | lead led | lean leaned/leant | leap leaped/leapt | learn learned/learnt
leave left | lend lent | let let | lie lay/lied lain/lied | light lit | lose lost | make made | mean meant | meet met
mow mowed mown/mowed | pay paid | prove proved proved/proven | put put | quit quit | read read | ride rode ridden
ring rang rung | rise rose risen | run ran run | saw sawed sawn/sawed | say said | see saw seen | seek sought | sell sold
send sent | set set | sew sewed sewn/sewed | shake shook shaken | shed shed | shine shone | shoot shot
show showed shown/showed | shrink shrank shrunk | shut shut | sing sang sung | sink sank sunk | sit sat | sleep slept
slide slid | smell smelled/smelt | speak spoke spoken | speed sped | spell spelled/spelt | spend spent | spill spilled/spilt
spin spun | spit spat | split split | spoil spoiled/spoilt | spread spread | spring sprang sprung | stand stood
steal stole stolen | stick stuck | sting stung | stink stank stunk | strike struck | strive strove/strived striven/strived
swear swore sworn | sweep swept | swell swelled swollen | swim swam swum | swing swung | take took taken | teach taught
tear tore torn | tell told | think thought | throw threw thrown | thrive thrived | undo undid undone | upset upset
wake woke woken | wear wore worn | weave wove woven | weep wept | win won | wind wound | wring wrung | write wrote written
`

const PREFIX = /^(over|under|re|mis|un|out|with|fore|up)(.{3,})$/

const TABLE = new Map(
  LIST.split(/[|\n]/).flatMap((line): [string, readonly [readonly string[], readonly string[]]][] => {
    const [verb, past, part = past] = line.trim().split(' ')
    return verb && past && part ? [[verb, [past.split('/'), part.split('/')]]] : []
  }),
)

/** Past tense and participle of a strong verb, also behind a prefix (*withdraw*, *rebuild*); undefined for a weak one. */
export function irregularVerb(
  verb: string,
): readonly [past: readonly string[], part: readonly string[]] | undefined {
  const own = TABLE.get(verb)
  if (own) return own
  const [, prefix, rest] = PREFIX.exec(verb) ?? []
  const base = rest === undefined ? undefined : TABLE.get(rest)
  if (!base) return undefined
  const withPrefix = (forms: readonly string[]) => forms.map((form) => prefix! + form)
  return [withPrefix(base[0]), withPrefix(base[1])]
}
