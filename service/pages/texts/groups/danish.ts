import type { Direction, Writers } from '../../../statistics/published.ts'

/** What the pages of the learning groups say: lists, figures and their explanations. */
export const DANISH = {
  name: 'Læringsgruppe',
  skip: 'Gå til indholdet',
  nav: {
    list: 'Grupper',
    overview: 'Overblik',
    rounds: 'Læringsforløb',
    meeting: 'På møde',
    workshop: 'Øvelse',
    lead: 'Facilitator',
  },
  demo: 'Gruppen er opdigtet, og det er alle tal og ord på siderne også. Den er her, så man kan se, hvordan et år i en læringsgruppe kan se ud.',
  ended: (week: number, year: string) =>
    `Gruppen slutter. Fra uge ${week}, ${year} tæller intet med længere; det, I har lært, kan stadig læses.`,
  weeks: (first: string, last: string) => `uge ${first}–${last}`,
  list: {
    heading: 'Læringsgrupper',
    lead: 'Kolleger, der sammen ser på, hvordan de skriver, prøver en lille ændring og ser igen.',
    none: 'Du er ikke med i nogen gruppe endnu. En facilitator kan give dig en kode.',
    relations: { member: 'medlem', facilitator: 'facilitator', steward: 'administrator – ser ingen tal' },
    since: (week: number, year: string) => `siden uge ${week}, ${year}`,
    ended: 'afsluttet',
    manage: 'Afslut, slet eller giv videre',
    enter: 'Kom med i en gruppe',
    enterHint:
      'Koden giver adgang til at læse gruppens sider. Om din browser deler tal med gruppen, bestemmer du i browserudvidelsen, og ingen kan se det.',
    code: 'Kode',
    enterDo: 'Brug koden',
    create: 'Opret en gruppe',
    createHint:
      'Fire til otte kolleger, der mødes hver tredje til sjette uge, er en god størrelse. Der skal mindst fem til, før der vises tal.',
    groupName: 'Gruppens navn',
    createDo: 'Opret gruppen',
    nameMissing: 'Giv gruppen et navn på højst 80 tegn.',
    codeRefused:
      'Koden virker ikke. Den kan være tastet forkert, brugt, for gammel eller beregnet til noget andet – en kode til at dele tal skrives i browserudvidelsen. Bed facilitatoren om en ny.',
    workshop: 'Øv jer på et notat',
    workshopHint: 'En øvelse på opdigtede notater. Den kræver hverken tal, koder eller login.',
  },
  overview: {
    lead: 'Sådan skriver gruppen som helhed. Alle i gruppen ser det samme, og ingen kan se, hvem der har skrevet hvad.',
    latest: (weeks: string) => `De sidste tal er fra ${weeks}.`,
    next: (weeks: string, day: string) =>
      `Tallene for ${weeks} kommer den ${day}. Indtil da kan de sidste nå frem.`,
    first: (weeks: string, day: string) => `De første tal kommer tidligst den ${day}. De er for ${weeks}.`,
    print: 'Udskriv på én side',
    csv: 'Hent tallene (CSV)',
    opens: 'Hvor meget åbner?',
    opensSays: (share: string, weeks: string) =>
      `I ${weeks} åbnede ${share} af det, der blev mærket. Resten lukkede.`,
    opensNone: (weeks: string) =>
      `I ${weeks} var der for få, der både lukkede og åbnede noget, til at det kan vises.`,
    opensCaption: 'Andelen af alt det mærkede, der åbner, i blokke på fire uger.',
    categories: 'Hvad handler det om?',
    categoriesCaption:
      'Hvor stor en del af det, der lukker (eller åbner), hver kategori udgør. Den tynde streg nedenunder er de fire uger før.',
    closing: 'Det, der lukker',
    opening: 'Det, der åbner',
    entries: 'Hvad møder vi mest?',
    entriesCaption:
      'Tallet er pladsen på listen: 1 er det, flest gange blev mærket. Opslag, der mødes lige ofte, deler plads.',
    entriesNone: 'Ingen opslag er mødt af nok til at blive nævnt.',
    about: 'Hvad siger opslagene?',
    counts: (count: number) => `cirka ${count} gange`,
    rewritten: 'Hvor tit bruger vi et forslag?',
    rewrittenSays: (share: string, weeks: string) =>
      `I ${weeks} blev et forslag brugt i ${share} af de tilfælde, hvor noget lukkede.`,
    rewrittenNone: (weeks: string) => `I ${weeks} var der for få til, at det kan vises.`,
    rewrittenCaption:
      'Andelen af det, der lukker, hvor et forslag blev brugt. Et forslag, der ikke bliver brugt, kan være rigtigt fravalgt.',
    change: 'Før og nu',
    changeLead: (now: string, was: string) => `${now} set over for ${was}.`,
    direction: {
      more: 'Der bliver åbnet mere end før.',
      fewer: 'Der bliver åbnet mindre end før.',
      unclear: 'Om der bliver åbnet mere eller mindre end før, kan man ikke se af tallene.',
    } satisfies Record<Direction, string>,
    directionHint:
      'Der står kun „mere“ eller „mindre“, når forskellen er større, end uger plejer at svinge. Det siger ikke, hvad der er årsagen.',
    before: 'før',
    now: 'nu',
    prompts: 'At tale om',
    table: 'Som tabel',
    columns: {
      weeks: 'Uger',
      writers: 'Skribenter',
      share: 'Andel',
      category: 'Kategori',
      was: 'Fire uger før',
      now: 'Nu',
      entry: 'Opslag',
      count: 'Antal',
    },
    withheld: 'for få',
    withheldHint: '„For få“ betyder, at færre end fem har mødt det i samme uge. Så vises det ikke.',
    nothing: '–',
  },
  writers: ({ least, most }: Writers) => (most === null ? `mindst ${least}` : `${least}–${most}`),
  small: {
    none: {
      heading: 'Der er ingen tal endnu',
      text: 'Tallene samles i blokke på fire uger og vises, når mindst fem fra gruppen har delt tal i samme uge. Til den tid kommer de her, og alle i gruppen ser dem på samme måde.',
    },
    few: {
      heading: 'Der vises ingen tal for de sidste fire uger',
      text: 'Færre end fem delte tal i samme uge. I en lille gruppe kunne man ellers gætte, hvem der har skrevet hvad, og det skal ingen kunne. Det er hverken en fejl eller en bebrejdelse: Ferie og travlhed er nok.',
    },
    meanwhile: 'Imens kan I øve jer på opdigtede notater, og læringsforløbet kan I bruge med det samme.',
    codes: 'Giv kollegerne koder',
    workshop: 'Øv jer på et notat',
    rounds: 'Begynd et læringsforløb',
  },
  sheet: {
    heading: 'På én side',
    print: 'Udskriv',
    back: 'Tilbage til overblikket',
    hint: 'Arket fylder én side A4.',
    writers: (count: string) => `${count} delte tal`,
    notes: 'Det vil vi prøve',
    foot: 'Tallene tæller mærker, ikke mennesker. Der vises kun noget, når mindst fem har mødt det i samme uge. De er til at tale ud fra og er ikke et mål.',
  },
  meeting: {
    welcome:
      'Vi ser sammen på, hvordan vi skriver. Tallene er gruppens, og ingen kan se, hvem der har skrevet hvad.',
    place: (at: number, all: number) => `${at} af ${all}`,
    steps: (at: number) => `Videre fra ${at}`,
    on: 'Videre',
    back: 'Tilbage',
    out: 'Ud af mødevisningen',
  },
  timer: {
    minutes: 'Minutter',
    go: 'Start',
    pause: 'Pause',
    again: 'Forfra',
    left: '{n} minutter tilbage',
    done: 'Tiden er gået',
  },
  limits: {
    heading: 'Hvad tallene kan, og hvad de ikke kan',
    paragraphs: [
      'Der vises kun tal, når mindst fem har delt dem i samme uge, og en linje kun, når mindst fem har mødt det, den handler om. I grupper under ti er andele angivet i spring på ti procentpoint.',
      'Tallene er optællinger af mærker, ikke af mennesker eller af gode og dårlige notater. De er til at tale ud fra. De er ikke et mål, og de egner sig ikke til at sammenligne grupper; derfor kan man ikke se to grupper ved siden af hinanden.',
      'Én grænse kan ingen regel fjerne: Hvis alle andre i en gruppe lægger sammen, hvad de selv har skrevet, kan de regne sig frem til den sidste. Det skal alle vide, før de deler tal.',
    ],
  },
}

export type GroupTexts = typeof DANISH
