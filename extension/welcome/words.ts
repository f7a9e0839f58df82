import type { Language } from '../../lexicon/engine/types.ts'

/** What the first page says. `key` opens the next remark. */
export interface WelcomeWords {
  readonly title: string
  readonly lead: string
  readonly steps: readonly (readonly [name: string, text: string])[]
  readonly keys: (walk: string, hide: string) => string
  readonly try: string
  readonly sample: string
  readonly stays: string
  readonly mirror: string
  readonly options: string
}

export const WELCOME_WORDS: Readonly<Record<Language, WelcomeWords>> = {
  da: {
    title: 'Nogle ord lukker. Andre åbner.',
    lead: 'Tiltro læser med, mens du skriver journalnotater, og viser stilfærdigt, hvor ordene lukker billedet af borgerens muligheder for job, og hvor de åbner det.',
    steps: [
      [
        'Slå til',
        'Åbn dit journalsystem, klik på Tiltro i browserens værktøjslinje, og slå til. Ingen andre sider bliver læst.',
      ],
      ['Skriv, som du plejer', 'Kun det, du selv skriver nu, bliver mærket – ikke det, der stod i forvejen.'],
      [
        'Peg på et mærke',
        'Så ser du, hvad der er bemærket, et spørgsmål og andre måder at skrive det på. Intet ændres uden dit klik.',
      ],
    ],
    keys: (walk, hide) => `${walk} åbner næste bemærkning, ${hide} skjuler alt.`,
    try: 'Prøv her',
    sample:
      'Han er umotiveret og kommer altid for sent. Han har ti års erfaring som buschauffør og vil gerne køre igen. Han ringer til Anna på torsdag.',
    stays: 'Det, du skriver, bliver i browseren. Det bliver hverken gemt eller sendt.',
    mirror:
      'Tiltro tæller for dig selv, hvor ofte hvad bliver mærket. Kun du kan se det, og du kan slå det fra.',
    options: 'Indstillinger',
  },
  en: {
    title: 'Some words close. Others open.',
    lead: 'Tiltro reads along as you write case notes, and quietly shows where the words close the picture of a citizen’s chances of a job, and where they open it.',
    steps: [
      [
        'Switch it on',
        'Open your case system, click Tiltro in the toolbar of the browser, and switch it on. No other pages are read.',
      ],
      ['Write as you always do', 'Only what you write now is marked, not what was there before.'],
      [
        'Point at a mark',
        'You see what was noticed, a question, and other ways to put it. Nothing is changed without your click.',
      ],
    ],
    keys: (walk, hide) => `${walk} opens the next remark, ${hide} hides everything.`,
    try: 'Try it here',
    sample:
      'He is unmotivated and always turns up late. He has ten years of experience as a bus driver and wants to drive again. He will call Anna on Thursday.',
    stays: 'What you write stays in the browser. It is neither stored nor sent.',
    mirror:
      'Tiltro counts for you alone how often what is marked. Only you can see it, and you can switch it off.',
    options: 'Options',
  },
}
