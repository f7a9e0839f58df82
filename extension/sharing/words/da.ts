import type { SharingWords } from '../words.ts'

export const da: SharingWords = {
  title: 'Læringsgruppe',
  offByPolicy: 'Din arbejdsplads har taget læringsgrupper væk. Der bliver ikke sendt nogen tal.',
  lead: 'I en læringsgruppe ser I sammen på, hvordan I formulerer jer. Siger du ja, sender din browser én gang om ugen nogle få tal til gruppen. Aldrig din tekst, og aldrig hvem du er.',
  promises: {
    title: 'Det gælder',
    text: [
      'Gruppen ser først tal, når mindst fem har skrevet, og altid fire uger samlet.',
      'Ingen kan se, om du er med. Heller ikke din leder eller den, der leder gruppen.',
      'Du ser selv præcis, hvad der bliver sendt, og kan holde en uge tilbage.',
      'Du kan gå ud, når du vil.',
    ],
  },
  limits: {
    title: 'Det skal du også vide',
    text: [
      'Hvis alle de andre i gruppen lægger deres egne tal sammen, kan de regne sig frem til noget om dine.',
      'Tjenesten skriver ikke ned, hvornår eller hvorfra tal kommer. Men den, der driver netværket, kan se, at din maskine sender noget. Du skal kunne stole på, at det ikke bliver overvåget.',
      'Det, der er talt med, kan ikke trækkes ud igen: Ingen kan se, hvad der var dit.',
    ],
  },
  sent: {
    title: 'Det bliver sendt',
    lead: 'Det her og intet andet. Alt andet bliver afvist af tjenesten.',
    once: 'Én gang, når du går ind i gruppen',
    weekly: 'Hver uge, på et tilfældigt tidspunkt i dagene efter',
  },
  join: {
    title: 'Vær med',
    again: 'Nye billetter',
    service: 'Tjenestens adresse',
    code: 'Din kode',
    codeHint:
      'Du får koden af den, der leder gruppen. Den er på 24 tegn, fx K7QD-MX4P-2RTN-7Q2M-0KXD-9RTV, og kan bruges én gang.',
    join: 'Ja, del mine tal med gruppen',
    renew: 'Hent nye billetter',
    wrongService: 'Skriv en adresse, der begynder med https://',
    refusedPermission: 'Browseren fik ikke lov til at spørge den adresse, så der er ikke sendt noget.',
    works: 'Laver dine billetter',
    worksHint: 'Det tager et øjeblik. Lad siden være åben.',
    fault: {
      'no-code': 'Det er ikke en hel kode. Den er på 24 tegn; bindestreger og små bogstaver er ligegyldige.',
      used: 'Koden virker ikke. Måske er den brugt eller for gammel. Bed om en ny.',
      ended: 'Gruppen er afsluttet og tager ikke flere ind.',
      unreachable: 'Tjenesten svarer ikke. Din kode er ikke tabt: Prøv igen om lidt.',
      key: 'Tjenesten gav en anden nøgle end den, koden hører til. Med den kunne dine tal kendes fra de andres, så du er ikke gået ind. Sig det til den, der gav dig koden.',
      'other-group': 'Koden hører til en anden gruppe. Gå først ud af den, du er i.',
      refused:
        'Tjenesten kunne ikke bruge det, browseren sendte. Måske er Tiltro for gammel. Prøv igen med en ny kode.',
    },
    joined: (group) => `Du er med i ${group}.`,
  },
  member: {
    title: (group) => `Du er med i ${group}`,
    from: (week) => `Dine tal tæller med fra ${week}. Man kommer ind og ud mellem to perioder på fire uger.`,
    until: (week) => `Du har billetter til og med ${week}.`,
    runsOut: 'Dine billetter slipper snart op. Bed om en ny kode, hvis du vil blive ved.',
    elsewhere:
      'Tiltro henter nu sin ordliste fra en anden tjeneste end gruppens. Så længe det er sådan, bliver der ikke sendt noget.',
  },
  waiting: {
    title: 'Det venter på at blive sendt',
    lead: 'Hver uge bliver sendt for sig, på et tilfældigt tidspunkt.',
    none: 'Der er ikke noget, der venter.',
    withhold: 'Send ikke denne uge',
    withholdOf: (week) => `Send ikke ${week}`,
    withheld: (week) => `Tallene for ${week} bliver ikke sendt.`,
  },
  running: {
    title: 'Ugen indtil nu',
    lead: 'Sådan ville det se ud, hvis ugen sluttede nu.',
    none: 'Der er ikke noget endnu. En uge uden tekst bliver ikke sendt.',
  },
  past: {
    title: 'Det, der er sendt',
    none: 'Der er ikke sendt noget endnu.',
    outcome: {
      sent: 'sendt',
      withheld: 'holdt tilbage af dig',
      late: 'ikke sendt: Perioden var lukket',
      refused: 'ikke taget imod af tjenesten',
      ended: 'ikke sendt: Gruppen er afsluttet',
    },
  },
  leave: {
    title: 'Gå ud',
    hint: 'Så bliver der ikke sendt mere, og dine billetter bliver slettet. Det, der er talt med, bliver stående i gruppens tal.',
    leave: 'Gå ud af gruppen',
    sure: 'Ja, gå ud',
    no: 'Nej, bliv',
    left: 'Du er gået ud af gruppen. Der bliver ikke sendt mere.',
  },
  week: (number, year) => `uge ${number} i ${year}`,
  sentences: (count) => `Cirka ${count} sætninger.`,
  nothingMarked: 'Ingen opslag blev mærket.',
  columns: { entry: 'Opslag', marked: 'Mærket', rewritten: 'Forslag brugt', left: 'Lod stå' },
}
