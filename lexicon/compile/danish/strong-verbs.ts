import { longestTail, words } from './letters.ts'

/** Principal parts of a verb that does not go like the rest; several of a kind are in order of use. */
export interface StrongVerb {
  readonly past: readonly string[]
  /** First the form used with `have`, then those used like adjectives (`udeblevet`, `udebleven`, `udeblevne`). */
  readonly participle: readonly string[]
  readonly present?: string
}

// infinitive : past : participles : present where it is not infinitive + r
const TABLE = `
  være:var:været:er blive:blev:blevet,bleven,blevne have:havde:haft:har gøre:gjorde:gjort:gør vide:vidste:vidst:ved
  kunne:kunne:kunnet:kan skulle:skulle:skullet:skal ville:ville:villet:vil måtte:måtte:måttet:må
  burde:burde:burdet:bør turde:turde:turdet:tør
  gå:gik:gået stå:stod:stået få:fik:fået se:så:set slå:slog:slået le:lo:leet dø:døde:død,døde ske:skete:sket
  bede:bad:bedt be:bad:bedt gide:gad:gidet sige:sagde:sagt lægge:lagde:lagt ligge:lå:ligget sidde:sad:siddet
  sætte:satte:sat spørge:spurgte:spurgt følge:fulgte:fulgt sælge:solgte:solgt vælge:valgte:valgt
  tælle:talte:talt fortælle:fortalte:fortalt kvæle:kvalte:kvalt smøre:smurte:smurt bringe:bragte:bragt
  række:rakte:rakt strække:strakte:strakt vække:vækkede,vakte:vækket,vakt dække:dækkede:dækket
  komme:kom:kommet,kommen,komne tage:tog:taget,tagen,tagne give:gav:givet,given,givne
  drive:drev:drevet,dreven,drevne skrive:skrev:skrevet,skreven,skrevne gribe:greb:grebet,greben,grebne
  blive:blev:blevet,bleven,blevne rive:rev:revet,reven,revne bide:bed:bidt glide:gled:gledet lide:led:lidt
  ride:red:redet slide:sled:slidt stride:stred:stridt vride:vred:vredet skride:skred:skredet snige:sneg:sneget
  stige:steg:steget svige:sveg:sveget vige:veg:veget skrige:skreg:skreget pibe:peb:pebet knibe:kneb:knebet
  slibe:sleb:slebet
  bryde:brød:brudt byde:bød:budt flyde:flød:flydt fortryde:fortrød:fortrudt lyde:lød:lydt nyde:nød:nydt
  betyde:betød:betydet skyde:skød:skudt snyde:snød:snydt skryde:skrød:skrydt
  fryse:frøs:frosset,frossen,frosne lyve:løj:løjet flyve:fløj:fløjet,fløjen,fløjne ryge:røg:røget
  stryge:strøg:strøget,strøgen,strøgne krybe:krøb:krøbet
  binde:bandt:bundet,bunden,bundne finde:fandt:fundet,funden,fundne svinde:svandt:svundet,svunden,svundne
  vinde:vandt:vundet,vunden,vundne tvinge:tvang:tvunget,tvungen,tvungne
  springe:sprang:sprunget,sprungen,sprungne synge:sang:sunget synke:sank:sunket,sunken,sunkne
  drikke:drak:drukket,drukken,drukne stikke:stak:stukket slippe:slap:sluppet,sluppen,slupne briste:bristede,brast:bristet
  hænge:hang,hængte:hængt
  bære:bar:båret,båren,bårne skære:skar:skåret,skåren,skårne stjæle:stjal:stjålet,stjålen,stjålne
  hjælpe:hjalp:hjulpet,hjulpen,hjulpne træffe:traf:truffet,truffen,trufne trække:trak:trukket,trukken,trukne
  træde:trådte:trådt gælde:gjaldt:gældt hedde:hed:heddet æde:åd:ædt græde:græd:grædt
  falde:faldt:faldet,falden,faldne holde:holdt:holdt løbe:løb:løbet,løben,løbne sove:sov:sovet fare:for:faret
  lade:lod:ladet,ladt drage:drog:draget,dragen,dragne sværge:svor:svoret komme:kom:kommet,kommen,komne
`

const STRONG: ReadonlyMap<string, StrongVerb> = new Map(
  words(TABLE).map((line) => {
    const [lemma, past, participle, present] = line.split(':') as [string, string, string, string?]
    return [lemma, { past: past.split(','), participle: participle.split(','), ...(present && { present }) }]
  }),
)

// What a strong verb may stand behind. Without this list `leve` would be taken for a kind of `eve`, `klage` of `age`.
const PREFIXES = new Set(
  words(`
    af afsted an ansvarlig anbe be bag bi bibe bort efter ejen fast fejl fejlind for foran forbi fore forud foruds fra frem fri
    fuld fær gen genind genop gennem genud god grund hen hjem iagt igen igangs ihjel imod imøde ind inde inter iværk klar kort led
    lige løs med mellem mid mis mod ned nær nød of om omme op oven over overens på rede ret rund sam sammen sand selv side skøn
    stand stille still sted syge syn til tilbage tilrette tilveje u ud ude udad udeluk und under undta unde van ved vedlige
    videre vide vind værd bæredygtig hånd hand offentlig
  `),
)

/** The strong verb that this is or is made from, with what stands before it: `udeblive` is `ude` + `blive`. */
export function findStrong(infinitive: string): { head: string; verb: StrongVerb } | undefined {
  for (let cut = 0; cut < infinitive.length - 1; cut++) {
    const verb = STRONG.get(infinitive.slice(cut))
    // `handle` is no kind of `le`.
    if (cut > 0 && infinitive.slice(cut) === 'le') continue
    if (verb && (cut === 0 || PREFIXES.has(infinitive.slice(0, cut))))
      return { head: infinitive.slice(0, cut), verb }
  }
  return undefined
}

const ADJECTIVAL = new Map(
  [...STRONG.values()]
    .filter(({ participle }) => participle.length > 2)
    .map(({ participle }) => [participle[0]!, participle] as const),
)

/** Forms of an adjective that is a strong participle: `ubundet` → `ubundet`, `ubunden`, `ubundne`. */
export function findStrongParticiple(word: string): readonly string[] | undefined {
  const found = longestTail(ADJECTIVAL, word)
  return found?.value.map((form) => found.head + form)
}
