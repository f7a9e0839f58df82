import { words } from './letters.ts'

/** Forms of a noun that no rule gives; several of a kind are in order of use. */
export interface IrregularNoun {
  readonly definite: readonly string[]
  readonly plural: readonly string[]
  readonly pluralDefinite: readonly string[]
}

// lemma : definite : plural : definite plural. Compounds follow their last part.
const TABLE = `
album:albummet:albummer,albums:albummerne
barn:barnet:børn:børnene
bog:bogen:bøger:bøgerne
broder:broderen:brødre:brødrene
bror:broren:brødre:brødrene
center:centret,centeret:centre:centrene
datter:datteren:døtre:døtrene
datum:datoen:data:dataene
fader:faderen:fædre:fædrene
far:faren,faderen:fædre:fædrene
fod:foden:fødder:fødderne
forum:forummet:fora,forummer:foraene,forummerne
forælder:forælderen:forældre:forældrene
hilsen:hilsenen,hilsnen:hilsner,hilsener:hilsnerne,hilsenerne
hovede:hovedet:hoveder:hovederne
hoved:hovedet:hoveder:hovederne
hånd:hånden:hænder:hænderne
kollega:kollegaen:kolleger,kollegaer:kollegerne,kollegaerne
konto:kontoen:konti,kontoer:kontiene,kontoerne
kraft:kraften:kræfter:kræfterne
mand:manden:mænd:mændene
menneske:mennesket:mennesker:menneskene
moder:moderen:mødre:mødrene
mor:moren,moderen:mødre:mødrene
nat:natten:nætter:nætterne
nummer:nummeret,nummret:numre:numrene
rand:randen:rande:randene
stad:staden:stæder:stæderne
søster:søsteren:søstre:søstrene
tand:tanden:tænder:tænderne
ting:tingen:ting:tingene
øje:øjet:øjne:øjnene
øre:øret:ører:ørerne
viden:viden::
kursus:kurset,kursuset:kurser:kurserne
udbytte:udbyttet:udbytter:udbytterne
`

const list = (text: string): string[] => text.split(',').filter(Boolean)

export const IRREGULAR_NOUNS: ReadonlyMap<string, IrregularNoun> = new Map(
  words(TABLE).map((line) => {
    const [lemma, definite, plural, pluralDefinite] = line.split(':') as [string, string, string, string]
    return [lemma, { definite: list(definite), plural: list(plural), pluralDefinite: list(pluralDefinite) }]
  }),
)
