import type { Texts } from './texts.ts'

export const DANISH: Texts = {
  language: 'da',
  other: 'English',
  skip: 'Gå til notatet',
  title: 'Tiltro – prøv det på et notat',
  description:
    'Tiltro viser, hvor et journalnotat lukker billedet af en borgers muligheder, og hvor det åbner det.',
  heading: 'Nogle ord lukker. Andre åbner.',
  lead: 'Tiltro læser med, mens du skriver et journalnotat. Det viser stilfærdigt, hvor ordene lukker billedet af borgerens muligheder for job, og hvor de åbner det – og stiller et spørgsmål eller foreslår en anden måde at sige det på. Du bestemmer selv, hvad der skal stå.',
  legend: { deficit: 'lukker', possibility: 'åbner' },
  samples: 'Prøv med et notat',
  own: 'Skriv selv',
  ownHint: 'Skriv eller indsæt et notat her …',
  field: 'Journalnotat',
  privacyNote: 'Notatet bliver læst her i din browser og sendes ingen steder hen.',
  privacyLink: 'Sådan behandles teksten',
  hint: 'Klik på et mærket ord, eller tryk Ctrl + punktum, så åbner der et kort. Ret frit i notatet.',
  noScript: 'Siden læser notatet i din browser, og det kræver JavaScript. Det er slået fra her.',
  loading: 'Ordene hentes …',
  failed: 'Ordene kunne ikke hentes. Genindlæs siden, når der er forbindelse igen.',
  balance: 'Notatet som helhed',
  balanceCaption: 'Notatet fra begyndelse til slutning. Over linjen åbner ordene, under linjen lukker de.',
  start: 'begyndelse',
  end: 'slutning',
  counts: (closes, opens) => `${places(closes)} lukker, ${opens} åbner`,
  missingHeading: 'En læser kunne også spørge om',
  missing: {
    goal: { name: 'Målet', question: 'Hvad vil borgeren selv?' },
    voice: { name: 'Borgerens stemme', question: 'Hvad siger borgeren om det?' },
    condition: { name: 'Betingelsen', question: 'Hvornår og under hvilke forhold lykkes det?' },
    step: { name: 'Det næste skridt', question: 'Hvad er aftalt, og hvornår?' },
  },
  complete: 'Her er både et mål, en betingelse og et næste skridt.',
  list: 'Bemærkninger i rækkefølge',
  nothing: 'Der er ikke noget at bemærke i teksten.',
  orientation: { deficit: 'Lukker', possibility: 'Åbner' },
  showInNote: (words) => `Vis „${words}“ i notatet`,
  why: 'Hvorfor?',
  whyAndWhat: 'Hvorfor, og hvad kunne der stå?',
  couldSay: 'Der kunne stå',
  goOn: ' …',
  unread: 'Noget af teksten er ikke læst, fordi det hverken er dansk eller engelsk.',
  doors: 'Hvis du vil videre',
  extension: {
    heading: 'I dit eget journalsystem',
    text: 'Browserudvidelsen gør det samme i det felt, du ellers skriver i. Den læser kun de sider, du slår den til på, og den sender ingenting.',
    command: 'npm run try',
  },
  api: {
    heading: 'Fra et andet program',
    text: 'Et journalsystem kan spørge tjenesten direkte. Teksten læses i hukommelsen og gemmes ikke.',
    link: 'Hele grænsefladen (OpenAPI)',
    example: 'Borgeren er umotiveret.',
  },
  groups: {
    heading: 'Sammen med kolleger',
    text: 'En læringsgruppe ser på, hvordan den skriver, prøver en lille ændring og ser igen. Tallene er gruppens, og ingen kan se, hvem der har skrevet hvad.',
    demo: 'Se et opdigtet år i en gruppe',
    link: 'Til læringsgrupperne',
  },
  words: {
    heading: 'Bag hvert mærke',
    text: 'Hver bemærkning kommer fra et opslag, som mennesker har skrevet og kan rette: en begrundelse, et spørgsmål og eksempler på, hvad det mærker, og hvad det lader være. Samme tekst giver altid samme svar.',
  },
  lexicon: (version) => `Ordsamling ${version}`,
  privacy: {
    skip: 'Gå til teksten',
    title: 'Hvad der sker med teksten – Tiltro',
    heading: 'Hvad der sker med teksten',
    lead: 'Det korte svar: den bliver hos den, der skriver.',
    back: 'Tilbage til notatet',
    sections: [
      {
        heading: 'På siden, hvor man kan prøve Tiltro',
        paragraphs: [
          'Siden henter ordsamlingen og læser notatet i din browser. Der bliver ikke sendt et ord af det, du skriver, hverken hertil eller til andre. Når du lukker fanen, er teksten væk.',
          'Du kan selv se efter: Åbn browserens udviklerværktøjer, vælg Netværk, og skriv i feltet. Der sker ingenting. Browseren lader desuden ikke siden tale med andre end denne tjeneste.',
        ],
      },
      {
        heading: 'I browserudvidelsen',
        paragraphs: [
          'Udvidelsen læser notatet på din egen maskine, kun på de sider du har slået den til på, og kun det, du selv skriver. Teksten huskes ikke længere, end feltet er der.',
        ],
      },
      {
        heading: 'Når et journalsystem spørger tjenesten',
        paragraphs: [
          'Et program kan vælge at sende en tekst til /v1/analyse. Den læses i hukommelsen, svaret sendes tilbage, og så er teksten væk. Den bliver aldrig gemt, skrevet i en log, lagt i kø, sat i en adresse eller talt med i en måling. Heller ikke når noget går galt: Fejl beskrives med faste sætninger.',
        ],
      },
    ],
    logHeading: 'Hvad der skrives ned',
    logLead:
      'For hver forespørgsel skriver tjenesten én linje til den, der driver den. Linjen indeholder dette og ikke andet:',
    log: [
      ['Et tilfældigt nummer', 'så et svar kan findes igen, hvis nogen spørger'],
      ['Metode og rute', 'for eksempel POST /v1/analyse, uden parametre'],
      ['Status', 'om der kom et svar'],
      ['Tid', 'hvornår, og hvor mange millisekunder det tog'],
    ],
    limits: (rate) => [
      rate > 0
        ? `For at én afsender ikke skal optage hele tjenesten, huskes afsenderens netadresse i hukommelsen i højst to minutter (her er der plads til ${rate} forespørgsler i minuttet). Adressen skrives ingen steder.`
        : 'Netadresser hverken huskes eller skrives ned.',
      'Der er ingen cookies, før man logger ind. Så er der én, som udløber af sig selv, og som kun tjenesten læser. Siden gemmer intet af det, du skriver.',
    ],
  },
}

const places = (count: number): string => (count === 1 ? '1 sted' : `${count} steder`)
