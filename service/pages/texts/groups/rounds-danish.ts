import type { Direction } from '../../../statistics/published.ts'

/** What the pages of a round of action learning say. */
export const ROUNDS_DANISH = {
  heading: 'Læringsforløb',
  lead: 'Først en undring, så en lille prøvehandling, så ser I, hvad der skete, og taler om det. Ét forløb varer typisk fire til otte uger.',
  none: 'Gruppen har ikke begyndt et forløb endnu.',
  begin: 'Begynd et forløb',
  unnamed: 'Forløb uden navn',
  since: (week: number, year: string) => `begyndt i uge ${week}, ${year}`,
  steps: {
    wonder: {
      name: 'Undring',
      says: 'Hvad har I lagt mærke til i jeres egne notater, som I ikke helt forstår – eller gerne vil anderledes?',
    },
    experiment: {
      name: 'Prøvehandling',
      says: 'Én lille ting, som alle kan gøre i morgen, i en aftalt periode. Hellere for lille end for stor.',
    },
    observation: {
      name: 'Iagttagelse',
      says: 'Skriv ned undervejs, hvad der sker – også det, I ikke havde ventet. Tallene kommer af sig selv, når perioden er lukket.',
    },
    conversation: {
      name: 'Læringssamtale',
      says: 'Tag god tid. Spørg nysgerrigt, og lad den, der fortæller, tale ud. Det er praksis, I taler om, og ikke hinanden.',
    },
    keep: {
      name: 'Det tager vi med',
      says: 'Hvad vil I blive ved med, hvad vil I lade ligge, og hvad har I lært?',
    },
    next: { name: 'Det næste', says: 'Hvilken ny undring er kommet frem?' },
  },
  here: 'I er her',
  fields: {
    title: 'Kort navn til forløbet',
    wonder: 'Hvad undrer vi os over?',
    hypothesis: 'Hvad tror vi, der sker?',
    trying: 'Hvad prøver vi?',
    where: 'Hvor og i hvilke notater?',
    sign: 'Hvad vil vise os, at det gør en forskel?',
    observation: 'Hvad har vi set og hørt?',
    conversation: 'Hvad kom frem i samtalen?',
    keep: 'Hvad tager vi med os?',
    next: 'Hvad vil vi se på som det næste?',
  },
  careful:
    'Skriv om måder at skrive på. Skriv ikke noget, der kan føres tilbage til en borger eller en kollega. Det, I skriver her, kan hele gruppen læse, og det bliver gemt.',
  measure: 'Hvad skal tallene følge?',
  noMeasure: 'Intet – vi nøjes med det, vi ser',
  measures: {
    opens: 'Hvor meget der åbner',
    rewritten: 'Hvor tit et forslag bliver brugt',
    category: (name: string) => `Kategorien ${name}`,
    entry: (name: string) => `Opslaget ${name}`,
  },
  block: 'Hvornår?',
  noBlock: 'Ikke aftalt endnu',
  blocks: 'Hvor længe?',
  length: { 1: 'fire uger', 2: 'otte uger' } as Readonly<Record<number, string>>,
  snap: 'Tallene samles i blokke på fire uger, så en prøvehandling følger dem.',
  save: 'Gem',
  saveOn: (step: string) => `Gem og gå videre til ${step.toLowerCase()}`,
  saved: 'Det er gemt.',
  civil: 'Det ligner et cpr-nummer. Tag det ud, før det gemmes.',
  tooLong: 'Et felt er for langt. Der er plads til cirka en side i hvert.',
  conflict:
    'En anden har ændret det samme imens. Dit står i felterne og er ikke gemt endnu. Sådan ser det ud hos de andre:',
  result: {
    heading: 'Hvad siger tallene?',
    none: 'Der er ikke valgt noget, tallene skal følge.',
    waiting: (weeks: string, day: string) => `Tallene for ${weeks} kommer den ${day}.`,
    sides: (before: string, after: string) => `Før: ${before}. Med prøvehandlingen: ${after}.`,
    opens: { more: 'Der blev åbnet mere end før.', fewer: 'Der blev åbnet mindre end før.' },
    rewritten: {
      more: 'Et forslag blev brugt oftere end før.',
      fewer: 'Et forslag blev brugt sjældnere end før.',
    },
    other: {
      more: (what: string) => `${what} blev mærket oftere end før.`,
      fewer: (what: string) => `${what} blev mærket sjældnere end før.`,
    },
    unclear:
      'Om det blev mere eller mindre, kan man ikke se af tallene. Det er også et svar: Spørg, hvad I selv har set.',
    caption:
      'Båndene er andelen i hver blok. Ordene ovenfor regner uge for uge og i forhold til, hvor meget der er skrevet.',
    with: 'efter',
    hint: 'Tallene siger ikke, hvad der er årsagen. Andet kan have ændret sig i samme uger.',
  },
  questions: 'Spørgsmål, I kan begynde med',
  proposal: {
    heading: 'Gør det til et opslag',
    says: 'Er I kommet frem til en vending, Tiltro burde kende, så send den til redaktionen som et ønske. Redaktionen ser gruppens navn og det, du skriver her, men ikke resten af forløbet.',
    phrase: 'Vendingen, som den plejer at lyde',
    orientation: 'Hvad gør den?',
    closes: 'Den lukker',
    opens: 'Den åbner',
    why: 'Hvad har I lært om den?',
    question: 'Et spørgsmål til den, der skriver den',
    send: 'Send til redaktionen',
    sent: 'Tak. Ønsket ligger nu hos redaktionen.',
    missing: 'Skriv vendingen, så redaktionen ved, hvad det drejer sig om.',
  },
  again: 'Begynd et nyt forløb med det',
  remove: 'Slet forløbet',
  removeSure: 'Alt, hvad gruppen har skrevet i forløbet, bliver slettet.',
  removeDo: 'Ja, slet det',
  all: 'Alle forløb',
}

export type RoundTexts = typeof ROUNDS_DANISH
export type Told = Exclude<Direction, 'unclear'>
