import { EMPTY_ROUND, type Round } from '../groups/round.ts'

/**
 * Two rounds of the invented group: one that is through, and one that runs. Nobody wrote this.
 *
 * @param last the last block of the invented year
 */
export const inventCycles = (last: number): readonly Round[] => [
  {
    ...EMPTY_ROUND,
    step: 'next',
    title: 'Hvad borgeren selv vil',
    wonder:
      'I overdragelserne står der meget om, hvad der er svært, og næsten intet om, hvad borgeren selv vil. Ved vi det ikke, eller skriver vi det bare ikke?',
    hypothesis: 'Hvis vi spørger til det i samtalen, får vi det også skrevet.',
    trying:
      'Hvert notat får mindst én sætning om, hvad borgeren selv vil eller drømmer om – med borgerens egne ord.',
    where: 'Opfølgningssamtaler og overdragelser.',
    sign: 'Mål bliver mærket oftere end i de otte uger før.',
    measure: 'category:goal',
    block: last - 5,
    blocks: 2,
    observation:
      'De fleste af os har gjort det i opfølgningerne. I telefonnotaterne glemte vi det. To gange sagde borgeren „det er der ingen, der har spurgt mig om før“.',
    conversation:
      'Det var lettest, når vi spurgte tidligt i samtalen. Én spurgte: Skriver vi målet for borgerens skyld eller for systemets? Vi blev enige om, at det skal stå med borgerens ord, også når vi tvivler på vejen derhen.',
    keep: 'Borgerens eget mål står øverst i notatet, i anførselstegn, hvis det er hendes egne ord.',
    next: 'Vi vil se på, hvordan vi skriver om det, borgeren fortæller: „påstår“ og „angiveligt“ siger mere, end vi mener.',
  },
  {
    ...EMPTY_ROUND,
    step: 'observation',
    title: 'Når borgeren fortæller noget',
    wonder:
      'Vi skriver „påstår“, når vi ikke selv har set papirerne. Hvad tænker den kollega, der læser det om et halvt år?',
    hypothesis: 'Hvis vi skriver, hvad vi ved, og hvad der mangler at blive afklaret, behøver vi ikke ordet.',
    trying: 'I stedet for „påstår“: „fortæller, at …“, og en sætning om, hvad der skal afklares og af hvem.',
    where: 'Alle notater.',
    sign: '„påstår“ bliver mærket sjældnere.',
    measure: 'entry:påstår',
    block: last + 1,
    blocks: 1,
    observation: 'Anden uge: Det falder naturligt i samtalerne, men i mails fra andre står ordet stadig.',
  },
]
