import { words } from './letters.ts'

// Gender and plural of nouns that their ending does not tell, written `gender-plural`: n or t; er, r, e, s,
// 0 (no ending), no (no plural). Compounds follow their last part, so a longer word stands here only where it
// goes another way than its last part (`kapital` is no kind of `tal`).
const CLASSES: Readonly<Record<string, string>> = {
  't-0': `
    afbud afslag afsnit anlæg antal behov ben besøg bevis bidrag bilag blad blik brud bryst bud bånd chok dyr
    fag fald forbehold forhold forløb formål forår fradrag fund gods greb grundlag hensyn hjem hjul hold hop
    hug hul hår indgreb indhold indlæg indtryk job kald kig kik klik knæ kort kram kryds krav kryds kys kår
    lag land legat lig liv lod lys læs løb løft lån lår mod mål nag navneord nik ophold ophør oplæg ord
    overskud par pas plus pres pust rids ros rum ryk råb råd salg savn sind skaft skel skib skift skridt skrift
    skud skøn skår slag slid slip smil snit spark spil spor sprog spring stik stop strejf stræk stød svar svigt sving
    syn sår tab tag tal tegn tiltag tilbud tilløb tillæg tilsagn tilskud tilsyn tjek tog træf træk træn træ trin
    tryk udbrud udkast udsagn udslag udtryk udvalg uheld underskud valg vilkår værd værn år øjemed æg
  `,
  't-e': 'billard bjerg bord brev fjeld gulv hav hus loft navn sogn svin tøj torv',
  't-er': `
    adjektiv akademi alternativ anfald apotek apparat areal argument arkiv asen asyl attentat batteri beløb bibliotek
    bosted budget budskab certifikat diktat dilemma diplom dokument drama element fakultet format formular forlig
    fundament galleri gebyr geni gram handicap honorar hospital hotel ideal indeks initiativ institut instrument
    internat internet interview kabinet kartotek klima komma kompas kompleks kompliment konsulat kontor kvarter
    køkken køretøj lagen mandat medlem minut motiv netværk niveau objekt panorama papir parti perspektiv
    potentiale potentiel problem produkt program projekt punkt referat resultat ritual salær samfund sekretariat
    signal skema sted symptom system talent tema temperament toilet trauma universitet vidunder internat webinar individ værk værktøj væsen
  `,
  't-r': `
    anliggende arbejde billede bælte eftermæle emne forehavende foretagende fremmøde gode gymnasie hjørne hæfte
    klæde kollegie kriterie lokale løfte materiale medie mellemværende minde møde mærke område rygte stipendie
    stræde studie stykke tilfælde tilgodehavende traume tæppe udestående udseende velbefindende vidne vindue
    værelse æble ærinde ønske potentiale
  `,
  't-no': `
    affald ansvar arbejdsmod besvær bøvl drive druk engagement fodfæste fokus forbrug fravær fremmøde gåpåmod hash
    helbred hovmod humør håndelag kaos kendskab kokain mindreværd misbrug nærvær overblik overmod pep personale
    pjank pjat roderi råderum samvær selvværd sjusk sludder spillerum stof tempo udstyr vejr velvære virvar
    vrøvl vid ævl brug tålmod`,
  't-s': 'demo memo party show studio team',
  'n-e': `
    arm arv baggrund bænk dag degn dom dreng egn fisk flok fond fugl grund hals hat hest hund høst karl kniv knap
    kok kop krop lås mund nar ovn præst pris ryg sal skat skurk spand stald stak stok stol streng svend søn top
    tosk tyv ulv vej vogn
  `,
  'n-er': `
    adgang afgang agent akt aktør ambition angst anstalt art assistent attest avis bestand bil bistand blanket blok
    bolig brand brist bund buket butik by bøn chef dialog diplomat dissens drøm duft egenskab elev energi epilepsi figur
    flid flugt form fraktur frist front frugt frygt funktion gang gerning gnist grafik gris gæst hal hast hjælp hud
    humor hær idræt indsats indsigt indtægt instans journal kammerat kamp kandidat kapital karakter klient klinik
    konflikt konsulent kontakt kontrakt kontrast kost kræft kultur kundskab kunst kur kurs lejr lidenskab lov lyst løgn
    løn magt maskin medicin metier model natur norm nød opskrift opstand opvækst oversigt paragraf part patient pension
    person plads plan plet pligt post profil psykolog puls pædagog rest ret robot rumor sans sekt sjæl skam skik
    sky skyld smag soldat sorg stand start stat stil stress substans sum sult søvn tablet tekst telefon tendens
    terapi terminal tid tilgang tilstand tjans tolk tradition trang tro trup tur tvang tvist tvivl tørst udgift
    udflugt udsigt uro vagt ven videnskab virksomhed vækst værdi vægt vinter ånd årsag økonomi slægt afsky tilgang
    konkurs mønt status virus bonus sag krig kø debat billet kredit profit tumor kilde tærskel fiasko kammerat advokat
  `,
  'n-0': 'fejl laks lus mil mus sild sko alen',
  'n-s': 'baby coach fan handy hobby trainee workshop',
  'n-r': 'ske krone',
  pl: `
    bedsteforældre briller bukser forældre jeans omkostninger penge plejeforældre svigerforældre søskende
  `,
}

// The last consonant is doubled before an ending: `ryggen`, `jobbet`. After k and p that is the rule (below).
const DOUBLING = `
  anlæg bagatel bal billet blanket blog bonus bordel brud bud buket bus bøn chatbot debat dom drøm fan fup græs gram hal hat hjem
  hotel hug hul indlæg institut internet job joblog kabinet kig klat klub kompas kram kredit krat kys køn led lod
  læs løn medlem minus minut model nar nat net oplæg par pas plet plus praksis pres profit program pub ret rum
  ryg sæt skam skat skel skud skøn slot snit spil spin status stof strøm sum søn tablet tal tam tillæg toilet ven
  væg virus æg
`

const entries = Object.entries(CLASSES).flatMap(([name, text]) =>
  words(text).map((word) => [word, name] as const),
)

/** Class of a noun by lemma: `arbejde` → `t-r`. */
export const NOUN_CLASSES: ReadonlyMap<string, string> = new Map(entries)
export const DOUBLING_NOUNS: ReadonlyMap<string, true> = new Map(words(DOUBLING).map((word) => [word, true]))
