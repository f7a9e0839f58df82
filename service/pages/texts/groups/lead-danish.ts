/** What the pages say to whoever leads a group. */
export const LEAD_DANISH = {
  heading: 'For facilitatoren',
  lead: 'Her styrer du gruppens ramme. Tallene er de samme for dig som for alle andre i gruppen.',
  stewardLead:
    'Som administrator kan du give gruppen videre, afslutte den og slette den. Du ser hverken tal eller forløb.',
  codes: {
    heading: 'Koder',
    says: 'En kode virker én gang. Del dem ud, så du ikke ved, hvem der fik hvilken – læg dem for eksempel på bordet som små sedler.',
    purpose: 'Hvad skal koderne bruges til?',
    purposes: {
      join: 'Dele tal: skrives i browserudvidelsen',
      view: 'Læse gruppens sider: skrives under Grupper',
      merge: 'Lægge en anden gruppe sammen med denne',
      'hand-over': 'Overtage ledelsen af gruppen',
    },
    count: 'Antal',
    issue: 'Lav koder',
    fresh: 'Koderne vises kun denne ene gang.',
    print: 'Udskriv som sedler',
    slips: {
      join: (service: string) =>
        `Del tal med gruppen: Klik på Tiltro i browserens værktøjslinje, vælg Læringsgruppe, og skriv koden. Tjenestens adresse er ${service}`,
      view: (service: string) =>
        `Læs gruppens sider: Log ind på ${service}, og skriv koden under „Kom med i en gruppe“.`,
      merge: () =>
        'Til den anden gruppes facilitator: Skriv koden under Facilitator, „Læg gruppen sammen med en anden“.',
      'hand-over': (service: string) =>
        `Til den nye facilitator: Log ind på ${service}, og skriv koden under „Kom med i en gruppe“.`,
    },
    both: 'En kollega skal bruge to koder: én til at dele tal og én til at læse siderne. Lukkes I ind af arbejdspladsens login, er den første nok.',
    until: (week: number) => `De virker til og med uge ${week}.`,
    slipUntil: (week: number) => `Koden virker én gang, til og med uge ${week}.`,
    issued: 'Udstedte koder, der stadig virker eller har virket',
    none: 'Der er ikke udstedt nogen.',
    issuedLine: (count: number, purpose: string, week: number) =>
      `${count} – ${purpose} (til og med uge ${week})`,
    everyone:
      'Antallet kan alle i gruppen se, for den, der har mange koder, kunne sende mange tal. Hvilke koder der er brugt, kan ingen se.',
    withdraw: 'Gør dem ugyldige',
  },
  name: {
    heading: 'Navn og adgang',
    name: 'Gruppens navn',
    claims: 'Hvem lukkes ind af arbejdspladsens login?',
    claimsHint:
      'Én værdi på hver linje, som jeres it-afdeling har givet gruppen. Lad feltet være tomt, hvis I kun bruger koder.',
    save: 'Gem',
    wrong: 'Navnet skal være på højst 80 tegn, og der kan være højst 20 linjer på hver højst 200 tegn.',
  },
  handOver: {
    heading: 'Giv gruppen videre',
    says: 'Koden gør den facilitator, der bruger den, til gruppens leder. Indtil da er alt, som det var.',
    do: 'Lav en kode til en anden facilitator',
  },
  merge: {
    heading: 'Læg gruppen sammen med en anden',
    says: 'Fra næste blok på fire uger tæller medlemmerne med i den anden gruppe, og denne slutter. Det, I har lært her, kan stadig læses.',
    into: 'Den anden gruppe',
    code: 'Eller en kode fra dens facilitator',
    choose: 'Vælg en, du selv leder',
    do: 'Læg sammen',
    wrong: 'Der er ikke valgt en gruppe, eller koden virker ikke.',
    ended: 'Den ene af grupperne slutter allerede.',
  },
  end: {
    heading: 'Afslut gruppen',
    says: 'Gruppen slutter med den blok, der løber. Koderne holder op med at virke med det samme; det, I har lært, kan stadig læses.',
    sure: 'Ja, gruppen skal slutte',
    do: 'Afslut gruppen',
  },
  delete: {
    heading: 'Slet gruppen',
    says: 'Tal, forløb og koder forsvinder og kan ikke hentes tilbage.',
    confirm: 'Skriv gruppens navn for at slette den',
    do: 'Slet gruppen',
    wrong: 'Navnet passer ikke, så der er ikke slettet noget.',
  },
  done: {
    saved: 'Det er gemt.',
    withdrawn: 'Koderne virker ikke længere.',
    merged: 'Grupperne bliver lagt sammen.',
    ended: 'Gruppen slutter med den blok, der løber.',
  },
  about: {
    heading: 'Om gruppen',
    leave: 'Forlad gruppen',
    leaveSays:
      'Så kan du ikke længere læse gruppens sider. Deler din browser tal, slår du det fra i browserudvidelsen.',
  },
}

export type LeadTexts = typeof LEAD_DANISH
