import { GRACE_DAYS, TOKENS, WEEKS_IN_BLOCK } from '../report.ts'
import { LEAST, MANY } from '../statistics/thresholds.ts'
import { collectedDanish } from './collected-danish.ts'
import type { Document, Facts, Section, Told } from './inform.ts'

const purpose: Section = {
  heading: 'Formål efter AI-forordningen',
  paragraphs: [
    'Tiltro er beregnet til skrivestøtte for den enkelte og til anonym læring i grupper. Det er ikke beregnet til at overvåge, måle eller vurdere medarbejdere, til at fordele opgaver, til at vurdere borgere eller til at træffe afgørelser, og det må ikke bruges til det.',
    'AI-systemer til at overvåge og vurdere medarbejderes indsats og adfærd hører til de højrisikosystemer, der er nævnt i forordningens bilag III, punkt 4, litra b. Derfor er Tiltro bygget, så der ikke findes tal om den enkelte, og så de ikke kan laves af dem, der findes. Tiltro gætter ikke på følelser.',
    'Bemærkningerne kommer fra en ordsamling, som mennesker skriver og kan rette, og fra en lille model, der er lært af eksempler. Samme tekst giver altid samme bemærkninger. Den, der skriver, bestemmer selv, hvad der skal stå.',
    'Om kommunens egen brug svarer til formålet, er kommunens vurdering.',
  ],
}

const protections: Section = {
  heading: 'Sådan er den enkelte beskyttet',
  points: [
    `Der vises ingenting, før mindst ${LEAST} har delt tal i samme uge, og kun det, som mindst ${LEAST} har mødt. Under ${MANY} vises andele i spring på ti procentpoint.`,
    `Tallene hører til blokke på ${WEEKS_IN_BLOCK} uger. ${GRACE_DAYS} dage efter en blok bliver den lukket for altid, så man ikke kan regne på, hvad én mere gjorde ved tallet.`,
    `Den, der melder sig til, får ${TOKENS} blinde billetter, én til hver uge. En billet viser, at tallene kommer fra et medlem og kun én gang – ikke fra hvem. To uger kan ikke kædes sammen.`,
    'Alle i gruppen ser det samme. Der er ingen særlig visning til ledelsen, og to grupper kan ikke ses ved siden af hinanden.',
    'Politikker fra it-afdelingen kan slå deling fra. De kan ikke slå den til.',
  ],
}

const limits: Section = {
  heading: 'Det, ingen regel kan fjerne',
  paragraphs: [
    'Hvis alle andre i en gruppe lægger sammen, hvad de selv har skrevet, kan de regne sig frem til den sidste. Og den, der driver tjenesten, må have den tillid, at vedkommende ikke lytter på netværket. Begge dele skal alle vide, før de deler tal.',
  ],
}

/** What is told in Danish of a service that runs like this. */
export function tellDanish(facts: Facts): Told {
  const collected = collectedDanish(facts)
  const groups = facts.signIn !== 'off'
  const readsOnly: Section = {
    heading: 'Her læses kun notater',
    paragraphs: ['Tjenesten er sat op uden login. Her er ingen grupper, og der bliver ikke samlet tal.'],
  }
  const table: Section = { heading: 'Hvad, hvorfor, hvor, hvor længe og hvem', collected }

  const council: Document = {
    title: 'Til medarbejdere, tillidsvalgte og MED-udvalg',
    lead: 'Hvad Tiltro samler, og hvad det ikke kan bruges til. Siden er skrevet ud fra, hvordan netop denne tjeneste er sat op.',
    sections: [
      {
        heading: 'Kort',
        points: [
          'Notatet bliver hos den, der skriver det. Det bliver læst i browseren og sendes ingen steder.',
          groups
            ? 'Tal deles kun af den, der selv slår det til, kan ses, før de sendes, og kan slås fra igen. Ingen kan se, hvem der deler.'
            : 'Der deles ingen tal.',
          'Der findes ingen tal om den enkelte og ingen sammenligning af grupper.',
          'Der er ingen karakterer, ingen mål og ingen rettelser uden et klik.',
        ],
      },
      ...(groups ? [protections, limits] : [readsOnly]),
      table,
      purpose,
      {
        heading: 'Det kan I bede om',
        points: [
          'At aftalen om brugen siger, at tal fra Tiltro ikke indgår i lønforhandling, MUS eller andre vurderinger.',
          'At det er frivilligt at bruge skrivestøtten og at dele tal, og at det ikke har følger at lade være.',
          'At ordsamlingen bliver skrevet af folk, der kender faget, og at alle kan foreslå ændringer.',
        ],
      },
    ],
  }

  const protection: Document = {
    title: 'Til databeskyttelsesrådgiveren',
    lead: 'Hvad der behandles, når Tiltro er sat op som her. Siden er et bidrag til fortegnelsen og konsekvensanalysen og erstatter dem ikke.',
    sections: [
      table,
      ...(groups ? [protections, limits] : [readsOnly]),
      {
        heading: 'Personoplysninger',
        paragraphs: [
          'Journalnotater rummer helbredsoplysninger og andre følsomme oplysninger (artikel 9) og ofte cpr-nummer. Tiltro læser dem i browserens hukommelse og gemmer dem ikke. En prøve i kildekoden leder efter et notats ord i alt, hvad systemet efterlader.',
          'Tal for små grupper er personoplysninger, så længe man med rimelighed kan finde frem til nogen. Derfor gælder tærskler, bånd og udeladelser allerede, før noget vises. De ugentlige tal er pseudonyme, til blokken er lukket: De har hverken navn eller nummer, men ligger hver for sig.',
          'Uden for grupperne kommer der kun tal, når omkring hundrede har delt, kun efter kategori og med tilfældig støj, der er trukket én gang (ε = 1 for hver person og blok).',
        ],
      },
      purpose,
      {
        heading: 'Rettigheder og pligter',
        paragraphs: [
          'Indsigt: Det, der er sendt, kan den enkelte se i sin egen browserudvidelse. I tjenesten kan tallene ikke findes frem for en person, fordi de ikke hører til nogen.',
          'Notatpligten (offentlighedslovens § 13) og journalens værdi som bevis er uberørt: Tiltro ændrer intet uden et klik og foreslår ikke at fjerne fakta.',
          'Datatilsynet har i en sag om Kolding Kommune (2020) lagt vægt på, at medarbejdere på forhånd får klar og let tilgængelig besked om formål, retsgrundlag, kategorier af oplysninger og opbevaring, når arbejdsgiveren indfører kontrolforanstaltninger. Tiltro er ikke en kontrolforanstaltning, men informationsbrevet herunder giver den samme besked.',
          'Retsgrundlag, dataansvarlig, databehandler og slettefrister for log og spor angiver kommunen.',
        ],
      },
    ],
  }

  const citizens: Document = {
    title: 'Til borgere',
    lead: 'Din sagsbehandler kan få hjælp til at skrive om dig, så det også bliver tydeligt, hvad der er muligt.',
    sections: [
      {
        heading: 'Hvad er Tiltro?',
        paragraphs: [
          'Tiltro læser med, mens din sagsbehandler skriver. Det viser, hvor ordene kan lukke billedet af dine muligheder, og hvor de åbner det, og foreslår nogle gange en anden måde at sige det på. Sagsbehandleren bestemmer, hvad der skal stå, og skriver selv.',
          'Fakta, aftaler, diagnoser og det, loven kræver, skal stadig stå i din sag.',
        ],
      },
      {
        heading: 'Hvad sker der med det, der står om dig?',
        points: [
          facts.origins.length > 0
            ? 'Teksten bliver læst i sagsbehandlerens browser eller i kommunens eget system og bliver ikke gemt af Tiltro.'
            : 'Teksten bliver læst i sagsbehandlerens browser og bliver hverken gemt eller sendt af Tiltro.',
          'Tiltro laver ikke en profil af dig, giver dig ikke et tal og gætter ikke på dine chancer.',
          'Tiltro træffer ingen afgørelser.',
          'Det, sagsbehandleren gemmer, ligger i kommunens journal som altid. Du kan bede kommunen om at se det.',
        ],
      },
      {
        heading: 'Hvorfor?',
        paragraphs: [
          'Det, en sagsbehandler tror om en borgers mulighed for at få job, hænger tæt sammen med, om borgeren får et. Det viser dansk forskning (BIP, Væksthusets Forskningscenter), som ikke siger, at ordene alene gør det. Målet er notater, der er nuancerede og godt begrundede – ikke pyntede.',
        ],
      },
    ],
  }

  const letter: Document = {
    title: 'Tiltro – skrivestøtte og læringsgrupper',
    lead: 'Kære kollega',
    sections: [
      {
        heading: 'Hvad vi begynder på',
        paragraphs: [
          'Fra [dato] kan du bruge Tiltro, når du skriver journalnotater i [system]. Tiltro viser, hvor ord lukker billedet af en borgers muligheder for job, og hvor de åbner det. Du bestemmer selv, hvad der skal stå.',
          'Det er frivilligt. Du kan slå Tiltro fra på et sted, i en time eller helt, og ingen kan se det.',
        ],
      },
      {
        heading: 'Hvad der sker med det, du skriver',
        paragraphs: [
          'Dit notat bliver læst i din egen browser og sendes ingen steder. Tiltro laver ikke tal om dig, og ingen leder kan se, hvordan du skriver.',
        ],
      },
      ...(groups
        ? [
            {
              heading: 'Hvis du er med i en læringsgruppe',
              paragraphs: [
                'Så kan du vælge at dele tal, uge for uge. Du ser dem, før de sendes. De har ikke dit navn med, og de kan ikke føres tilbage til dig. Gruppen ser kun noget, når mindst fem har delt, og alle i gruppen ser det samme.',
                'Kun én ting kan ingen regel fjerne: Hvis alle de andre i gruppen lægger sammen, hvad de selv har skrevet, kan de regne sig frem til dine tal.',
              ],
            },
          ]
        : []),
      {
        heading: 'Formål, retsgrundlag og opbevaring',
        paragraphs: [
          'Formålet er skrivestøtte og læring. Tal fra Tiltro bruges ikke til at vurdere, måle eller kontrollere nogen.',
          'Retsgrundlag: [kommunen angiver det]. Dataansvarlig: [kommunens navn]. Spørgsmål: [databeskyttelsesrådgiverens kontakt].',
          'Her er alt, hvad der samles, og hvor længe:',
        ],
        collected,
      },
    ],
  }

  const note: Document = {
    title: 'Notat til MED-udvalget: Tiltro',
    lead: 'Til drøftelse før indførelsen. Felter i [skarpe parenteser] udfylder kommunen.',
    sections: [
      {
        heading: 'Sagen',
        paragraphs: [
          '[Afdeling] ønsker fra [dato] at tilbyde medarbejderne Tiltro som skrivestøtte og at danne læringsgrupper, der arbejder med aktionslæring. Udvalget bedes drøfte brugen, før den begynder.',
        ],
      },
      ...(groups ? [protections, limits] : [readsOnly]),
      {
        heading: 'Forslag til retningslinjer',
        points: [
          'Det er frivilligt at bruge Tiltro og at dele tal. Det har ingen følger at lade være.',
          'Tal og bemærkninger fra Tiltro bruges ikke i lønforhandling, MUS, påtale eller anden vurdering af enkelte eller grupper.',
          'Ingen pålægger en læringsgruppe at vise sine tal til andre.',
          'Ordsamlingen bliver skrevet af [hvem]. Alle medarbejdere kan foreslå ændringer.',
          `Brugen bliver drøftet igen i udvalget efter [${WEEKS_IN_BLOCK * 6} uger].`,
        ],
      },
      table,
      purpose,
      {
        heading: 'Frister',
        paragraphs: [
          '[Kommunen undersøger, om brugen er omfattet af den aftale om kontrolforanstaltninger, der gælder på området, og hvilket varsel den i så fald kræver.]',
        ],
      },
    ],
  }
  return { council, protection, citizens, letter, note }
}
