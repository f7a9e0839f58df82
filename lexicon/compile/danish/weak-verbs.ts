import { words } from './letters.ts'

// Verbs with past in -te; compounds follow their last part. All other weak verbs have -ede.
const TE = `
  begynde bløde blæse brænde bruge befinde betale dele dræbe dømme drømme døbe forberede berede forske0 føde føle føre
  fylde gemme glemme grænse0 hilse hindre0 hvile0 hælde høre kalde kende klæde købe køre lede lære løse låne låse
  love0 lyse læse male0 melde mene måle møde nævne pine pløje0 prise ramme rejse røre råbe rømme skabe skænde skille skylde
  sende slæbe smage spende spise sprede spænde stemme støde søge tabe tale tjene tænde tænke tømme tåle tære
  trænge udstede vende vie0 vise volde vænne syge0 ske0 hævde0 bestille længes indtræffe0 forsømme røbe skyde0 påtænke hænde
  nære begære låne tegne0 mase0 skåne tro0 klemme nøle skændes synes længe rette0 hyre0 lægge0 erkende hænge glide0
  svømme krænke svække sænke lænke skænke styre0 forlænge
`
// Their past in -te is a likely reading too, but -ede comes first.
const EITHER =
  'hvile lege skemme pege krænke svække hyre klippe stede pine håne bede male sænke veje kræve skåne'

// End like a verb above but are none of its kind: `anbefale` is not `fale`, `behandle` …
const EDE = `
  arbejde bebrejde spille stille stile skole brede svede råde sprøjte virke mærke styrke svare spare klare håbe
  øge opsøge0 afhøre0 samtale0 svælge ønske leve opleve øve prøve hæve kræve være0 ramle samle handle vandre ændre
  virkeliggøre0 rense danse indramme0 rumme stamme skramme anklage klage plage forestille fremstille
`

const listed = (text: string): ReadonlyMap<string, true> =>
  new Map(words(text).flatMap((word): [string, true][] => (word.endsWith('0') ? [] : [[word, true]])))

export const TE_VERBS = listed(TE)
export const EDE_VERBS = listed(EDE)
export const EITHER_VERBS = listed(EITHER)
