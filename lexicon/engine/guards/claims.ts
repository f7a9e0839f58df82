import type { Language } from '../types.ts'

/** What a denied clause may hang on, and what turns such a denial round again. */
export interface ClaimWords {
  /** Nouns, verbs and adjectives of saying, judging, meaning and being about, beside the reporting verbs. */
  readonly claims: ReadonlySet<string>
  /** Words that deny what hangs on them by themselves: «det er **forkert**, at …». */
  readonly denials: ReadonlySet<string>
  /** Beside a negation they affirm: «der er ikke **tvivl** om, at …». */
  readonly affirming: ReadonlySet<string>
  /** Hang what is claimed on its claim. */
  readonly that: ReadonlySet<string>
  /** Hang one claim on another: «ikke grundlag **for at** sige, at …», «intet, **der** tyder på, at …». */
  readonly linking: ReadonlySet<string>
  /** «Kan ikke **beskyldes** for at …» */
  readonly accusing: ReadonlySet<string>
  /** Verbs whose denial leaves what hangs on them as it is: «hun **forstår** ikke, at …». */
  readonly taken: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const DANISH: ClaimWords = {
  claims: words(`
    anledning antagelse argument argumenter belæg bevis beviser billede billedet dokumentation dækning ensbetydende
    fornemmelse fornemmelsen formodning grund grunde grundlag holdepunkt holdepunkter indikation indikationer
    indtryk indtrykket konklusion konklusionen mening meningen mistanke opfattelse opfattelsen oplevelse oplevelsen
    oplysninger påstand påstanden snak spor tale tegn udtryk vurdering vurderingen årsag
    enig enige fair korrekt lig rigtigt rimeligt samme sagt sandt sådan således tilfældet
    antage antager antages beror beskylde beskylder beskyldte beskyldes beskyldt betragte betragtes betyde betyder
    betød bevise bevises bunder bundede drejer drejede dokumentere dokumenteres dokumenteret forstås forudsætter
    forveksle forveksles genkende genkender godtgjort godtgøre gøre handle handler handlede hentyde indebærer indikerer
    klandre klandres konkluderes kritisere kritiseres lugter lyder ligner læses mistænke mistænkes opfattes passer
    peger pegede pege ses skyldes skyldtes stemmer taler talte tolkes tages tyder tydede tyde udlægges viser viste vise
  `),
  denials: words(
    'forkert usandt misvisende urimeligt uretfærdigt uenig uenige afviser afviste tvivler tvivlede',
  ),
  affirming: words(`
    tvivl tvivle tvivler tvivlsomt benægte benægtes afvise afvises afviser udelukke udelukkes udelukket skjule skjules
    hemmelighed udenom uden bort andet forkert usandt misvisende urimeligt uenig uenige
  `),
  that: words('at som'),
  linking: words('at for til af der som når hvis sådan således'),
  accusing: words(
    'anklage anklages beskylde beskylder beskyldte beskyldes beskyldt klandre klandres kritisere kritiseres mistænke mistænkes mistænkt kendt',
  ),
  taken: words(`
    forstår forstå forstod indser indse indså erkender erkende erkendte ved vide vidste fatter fatte fattede accepterer
    acceptere overrasker undrer hjælper forhindrer ændrer glemmer glemt glemme
  `),
}

const ENGLISH: ClaimWords = {
  claims: words(`
    argument basis belief case ground grounds reason reasons cause evidence suggestion suggest suggests suggested
    indication indications impression sign signs proof question sense view opinion fair true right accurate correct
    mean means meant imply implies implied accuse accused blame indicate indicates indicated point points show shows
    conclude concluded assume assumed presume presumed claim say said call called believe think agree
    read interpreted taken mistaken consider follow doing do down about
  `),
  denials: words('wrong untrue unfair misleading disagree disagrees disagreed dispute disputes'),
  affirming: words(
    'doubt doubts deny denies denied denying hide hides hidden secret escape rule wrong untrue unfair',
  ),
  that: words('that'),
  linking: words('that to for of which who if when'),
  accusing: words('accuse accused blame blamed fault faulted'),
  taken: words(
    'admit admits admitted know knows knew realise realises realised realize realizes understand understands understood accept accepts accepted help',
  ),
}

export const CLAIM_WORDS: Readonly<Record<Language, ClaimWords>> = { da: DANISH, en: ENGLISH }
