import { ENTRY_FIELDS, GRACE_DAYS, KEPT_WEEKS, LIMITS, REPORT_FIELDS, WEEKS_IN_BLOCK } from '../report.ts'
import type { Collected, Facts } from './inform.ts'

const fields = (of: Readonly<Record<string, { readonly da: string }>>): readonly string[] =>
  Object.values(of).map((field) => field.da)

/** What is collected where Tiltro runs like this; a line for each, and for what is not. */
export function collectedDanish({
  signIn,
  store,
  sessionHours,
  rateLimit,
  origins,
}: Facts): readonly Collected[] {
  const place =
    store === 'file' ? 'I en fil på den maskine, tjenesten kører på.' : 'I kommunens PostgreSQL-database.'
  const always: readonly Collected[] = [
    {
      what: 'Journalnotater, mens de skrives',
      why: 'For at vise bemærkninger til den, der skriver.',
      where: 'I hukommelsen i den skrivendes egen browser.',
      howLong: 'Så længe feltet er åbent. Teksten bliver ikke gemt, logget eller sendt.',
      who: 'Kun den, der skriver.',
    },
    ...(origins.length > 0
      ? [
          {
            what: `Tekster, som et journalsystem selv sender til tjenesten (${origins.join(', ')})`,
            why: 'For at vise bemærkninger inde i journalsystemet.',
            where: 'I tjenestens hukommelse.',
            howLong: 'Til svaret er sendt.',
            who: 'Ingen.',
          },
        ]
      : []),
    {
      what: 'Den skrivendes eget spejl: hvor mange gange hvert opslag er mærket, uge for uge',
      why: 'For at man kan følge sig selv.',
      where: 'I den skrivendes egen browser.',
      howLong: `${KEPT_WEEKS} uger. Det kan slettes og slås fra når som helst.`,
      who: 'Kun den, der skriver.',
    },
    {
      what: 'En linje om hver forespørgsel: tilfældigt nummer, rute, status, tid',
      why: 'For at driften kan se, om tjenesten svarer.',
      where: 'I driftens log.',
      howLong: 'Så længe driften gemmer sine logge. Fristen fastsætter kommunen.',
      who: 'Den, der driver tjenesten. Der står hverken tekst, navn eller netadresse i linjen.',
    },
    ...(rateLimit > 0
      ? [
          {
            what: 'Afsenderens netadresse',
            why: `For at én afsender ikke skal optage tjenesten (${rateLimit} forespørgsler i minuttet).`,
            where: 'I tjenestens hukommelse.',
            howLong: 'Højst to minutter. Den skrives ingen steder.',
            who: 'Ingen.',
          },
        ]
      : []),
  ]
  if (signIn === 'off') return always
  return [
    ...always,
    {
      what: 'Ugens tal fra den, der selv har valgt at dele dem',
      holds: [...fields(REPORT_FIELDS), ...fields(ENTRY_FIELDS), `I alt højst ${LIMITS.inAll} mærker.`],
      why: 'For at læringsgruppen kan tale om, hvordan den skriver.',
      where: `${place} Uden navn, nummer eller klokkeslæt; tallene kan ikke føres tilbage til den, der sendte dem.`,
      howLong: `Til blokken på ${WEEKS_IN_BLOCK} uger er lukket ${GRACE_DAYS} dage efter sin sidste uge. Så bliver de lagt sammen og slettet.`,
      who: 'Ingen. Det er summen, der vises, og kun når mindst fem har delt.',
    },
    {
      what: 'Summen for hver gruppe og blok',
      why: 'For at gruppen kan se sin udvikling over tid.',
      where: place,
      howLong: 'Til gruppen bliver slettet.',
      who: 'Gruppens medlemmer og facilitator, som alle ser det samme. Ledere, administratorer og undervisere ser dem ikke.',
    },
    {
      what: 'Hvem der må læse en gruppes sider',
      why: 'For at andre ikke kan.',
      where: `${place} Som en nøgle, der ikke kan regnes tilbage til en konto.`,
      howLong: 'Til man forlader gruppen, eller den bliver slettet.',
      who: 'Ingen. At man må læse siderne, siger ikke, om man deler tal.',
    },
    {
      what: 'Det, gruppen skriver i sine læringsforløb',
      why: 'For at gruppen kan huske, hvad den prøvede og lærte.',
      where: place,
      howLong: 'Til forløbet eller gruppen bliver slettet.',
      who: 'Gruppens medlemmer og facilitator.',
    },
    {
      what: 'Navn, rolle og gruppe fra login',
      why: 'For at vise de sider, man har adgang til.',
      where: `${place} Browseren har en cookie, som kun tjenesten kan læse.`,
      howLong: `${sessionHours} timer, eller til man logger ud.`,
      who: 'Kun en selv.',
    },
    {
      what: 'Spor: hvem der ændrede ordsamlingen, en gruppe eller dens koder',
      why: 'For at ændringer kan forklares.',
      where: place,
      howLong: 'Så længe tjenesten drives. Fristen fastsætter kommunen.',
      who: 'Administratorer, og undervisere det om ordsamlingen. Sporet rummer intet om, hvad nogen læser, skriver eller deler.',
    },
  ]
}
