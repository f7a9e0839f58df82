import type { OptionWords } from '../words.ts'

export const da: OptionWords = {
  locked: 'Fastsat af din arbejdsplads',
  reading: {
    title: 'Det, Tiltro ser efter',
    languages: 'Sprog, der læses',
    language: { da: 'Dansk', en: 'Engelsk' },
    categories: 'Det, der bliver vist',
    categoriesHint: 'Det, du slår fra, bliver ikke mærket i nogen af dine notater.',
    kinds: 'Særlige slags notater',
    kindsHint:
      'I nogle notater beder loven om ord, der ellers lukker. Tiltro gætter slagsen ud fra overskrifterne, og du kan selv vælge den under Tiltros knap eller i sidepanelet.',
    kind: {
      pension: 'Pension og fleksjob',
      sanction: 'Sanktion og rådighed',
      decision: 'Afgørelser og klager',
      health: 'Helbred',
    },
    mute: { all: 'Vis alt', opens: 'Vis kun det, der åbner', none: 'Vis ingenting' },
  },
  pause: {
    title: 'Pause',
    hour: 'En time',
    tomorrow: 'Til i morgen',
    until: (when) => `Tiltro holder pause til ${when}.`,
    end: 'Afslut pausen',
  },
  silences: {
    title: 'Det, du har sagt nej til',
    hint: 'Tiltro husker, hvilket opslag i ordlisten det gælder, og aldrig dine ord. „Ikke her“ gælder kun det ene sted og bliver glemt, når notatet lukkes.',
    empty: 'Du har ikke sagt nej til noget.',
    always: 'Vises ikke i nogen af dine notater',
    necessary: (kind) => `Fagligt nødvendigt i ${kind}`,
    back: 'Tag tilbage',
    backOf: (entry) => `Tag tilbage: „${entry}“`,
    isBack: (entry) => `„${entry}“ bliver vist igen.`,
  },
  lexicon: {
    title: 'Ordliste',
    hint: 'Ordlisten følger med Tiltro. Har din arbejdsplads en Tiltro-tjeneste, kan den hentes derfra, så rettelser når frem med det samme. Tiltro spørger kun efter ordlisten; det, du skriver, bliver her.',
    address: 'Tjenestens adresse',
    save: 'Hent herfra',
    remove: 'Brug den medfølgende',
    wrong: 'Skriv en adresse, der begynder med https://',
    refusedPermission: 'Browseren fik ikke lov til at spørge den adresse, så der er ikke ændret noget.',
    inUse: 'Tiltro læser nu med:',
    builtIn: (language) => `${language}: den medfølgende`,
    fromService: (language, version) => `${language}: ${version} fra tjenesten`,
    answered: (when) => `Tjenesten svarede sidst ${when}.`,
    unreachable: 'Tjenesten svarer ikke lige nu. Tiltro spørger igen om lidt.',
    refused: (language, fault) =>
      `${language}: Tjenesten gav en ordliste, som ikke blev taget i brug: ${fault}. Den sidste gode bruges stadig.`,
    fault: {
      format: 'den er lavet til en anden version af Tiltro',
      language: 'den er til et andet sprog',
      hash: 'den kom ikke helt frem',
      broken: 'den kan ikke læses med',
    },
  },
  mirror: {
    title: 'Mit spejl',
    hint: 'Spejlet viser dig selv, hvordan du skriver uge for uge. Det bliver talt op her i browseren, og ingen andre kan se det. Slår du det fra, bliver tallene slettet.',
    count: 'Tæl op til mit spejl',
    open: 'Se mit spejl',
  },
  keys: {
    title: 'Genveje',
    none: 'ingen genvej',
    change: 'Skift genvejene',
    where: 'Browseren har dem under Tilføjelser → tandhjulet → Administrér genveje til udvidelser.',
  },
}
