import type { Language } from '../types.ts'

/** Closed sets of small words that decide whether other words fit into a sentence. Written in small letters. */
export interface SmallWords {
  /** Finite verbs that tie a description to somebody. */
  readonly linking: ReadonlySet<string>
  /** Finite verbs that give somebody a thing or a trait: *har*, *udviser*. */
  readonly holding: ReadonlySet<string>
  /** Finite verbs that stand before another verb. */
  readonly helping: ReadonlySet<string>
  /** Words that lead from the verb to the description: *fremstår **som***, *synes **at være***. */
  readonly bridge: ReadonlySet<string>
  /** Words of degree and opinion, which go with the judgement that they colour. */
  readonly light: ReadonlySet<string>
  /** Words of time and connection, which stay. */
  readonly kept: ReadonlySet<string>
  /** Prepositions of place and time: what they open may stand behind any description. */
  readonly place: ReadonlySet<string>
  /** Prepositions that depend on the word before them. */
  readonly bound: ReadonlySet<string>
  /** Conjunctions that may stand behind any description. */
  readonly joining: ReadonlySet<string>
  /** Words that a verb of saying leaves out *at* behind: *jeg synes, hun er …*. */
  readonly saying: ReadonlySet<string>
  /** Adverbials that speak of now, and are left out where the sentence tells of then. */
  readonly now: RegExp
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const DANISH: SmallWords = {
  linking: set(
    'er var bliver blev virker virkede synes syntes fremstår fremstod fremtræder fremtrådte forekommer forekom opleves oplevedes vurderes skønnes anses betragtes betegnes beskrives opfattes karakteriseres ser så lader lod agerer agerede optræder optrådte lyder lød ligner lignede føles findes befinder befandt',
  ),
  holding: set(
    'har havde har viser viste udviser udviste får fik besidder savner savnede mangler manglede lider led udstråler udstrålede præges prægedes',
  ),
  helping: set('har havde er var bliver blev kan kunne vil ville skal skulle må måtte bør burde tør turde'),
  bridge: set(
    'at være blive virke fremstå forekomme som for til ud siges anses betegnes beskrives karakteriseres kaldes vurderes opleves været blevet præget kendetegnet karakteriseret af et en sig',
  ),
  light: set(
    'meget ret temmelig noget lidt helt ganske ekstremt særdeles yderst vældig utrolig utroligt fuldstændig fuldstændigt fuldkommen totalt komplet absolut direkte decideret ligefrem nærmest næsten jo nok vist vel bare blot kun simpelthen ærligt desværre generelt grundlæggende overordnet egentlig faktisk tydeligvis tydeligt åbenlyst åbenbart tilsyneladende umiddelbart så alt rigtig særlig særligt ualmindelig ualmindeligt usædvanlig usædvanligt overordentlig overordentligt forholdsvis relativt dybt stærkt svært hårdt massivt markant betydeligt alvorligt kronisk konstant påfaldende bemærkelsesværdigt umådelig umådeligt mildest talt sagt mindst igennem lodret selv altså da ellers virkelig sgu heller overvejende lettere efterhånden klart',
  ),
  kept: set(
    'stadig stadigvæk fortsat ofte tit igen aktuelt nu sommetider undertiden jævnligt periodevis også dog samtidig derfor desuden endvidere imidlertid ligeledes derudover pt',
  ),
  place: set('i ved under efter hos siden gennem inden blandt på denne hver ude inde hjemme'),
  bound: set('af for med til om over mod fra omkring imod uden overfor ad end mellem angående vedrørende'),
  joining: set(
    'når hvis fordi da mens så selvom selv indtil idet eftersom inden især særligt efter lige straks medmindre trods hvorfor uanset',
  ),
  saying: set('synes syntes tror troede mener mente vurderer fornemmer oplever ved siger sagde tænker'),
  now: /(?<!\p{L})(nu|i dag|denne gang|aktuelt|for tiden)(?!\p{L})/u,
}

const ENGLISH: SmallWords = {
  linking: set(
    "is was are were isn't wasn't seems seemed appears appeared remains remained becomes became looks looked sounds sounded feels felt gets got comes came presents presented acts acted behaves behaved",
  ),
  holding: set(
    'has had have shows showed displays displayed demonstrates demonstrated exhibits exhibited possesses suffers suffered lacks lacked',
  ),
  helping: set('has had have is was are were can could will would shall should may might must does did do'),
  bridge: set('to be been being as like across over a an the become seem appear out'),
  light: set(
    'very quite rather really just simply totally completely utterly extremely fairly pretty somewhat so too highly deeply basically generally frankly clearly obviously overall bit plainly certainly thoroughly downright incredibly sadly unfortunately always also only',
  ),
  kept: set('then still often sometimes currently now today again frequently'),
  place: set('in at during since after before on while whilst when whenever this these every today'),
  bound: set('to of for with about from towards toward against over without by into than regarding around'),
  joining: set('because if until unless although though so whereas once where as'),
  saying: set('think thinks believe feel felt thought suspect say says said know'),
  now: /(?<!\p{L})(now|today|right now|currently|at present)(?!\p{L})/u,
}

export const SMALL_WORDS: Readonly<Record<Language, SmallWords>> = { da: DANISH, en: ENGLISH }
