import type { PageWords } from './words.ts'

export const da: PageWords = {
  here: 'Læs med her',
  site: {
    on: 'Tiltro læser med, mens du skriver.',
    off: 'Slå til, så læser Tiltro med i de felter, du skriver i. Browseren spørger dig først.',
    fixed: 'Slået til af din arbejdsplads.',
    barred: 'Din arbejdsplads har valgt de steder, hvor Tiltro kan slås til, og dette er ikke et af dem.',
    none: 'Her er der ikke noget at læse med i. Åbn dit journalsystem, og slå Tiltro til dér.',
  },
  hide: 'Skjul mærkerne lige nu',
  failed: 'Tiltro kan ikke læse lige nu. Luk browseren, og åbn den igen.',
  stays: 'Det, du skriver, bliver i browseren.',
  options: 'Indstillinger',
  mirror: 'Mit spejl',
  sharing: 'Læringsgruppe',
  panel: 'Sidepanel',
  kind: { title: 'Slags notat', guess: (kind) => `Gæt: ${kind}` },
  language: { title: 'Sprog', browser: 'Som i browseren' },
  sites: {
    title: 'Her læser Tiltro med',
    empty:
      'Ingen steder endnu. Åbn dit journalsystem, klik på Tiltro i browserens værktøjslinje, og slå til.',
    fixed: 'Slået til af din arbejdsplads',
    barred: (sites) => `Din arbejdsplads har valgt, hvor Tiltro kan slås til: ${sites}`,
    off: 'Slå fra',
    offOf: (site) => `Slå fra på ${site}`,
    gone: (site) => `Tiltro læser ikke længere med på ${site}.`,
  },
  how: {
    title: 'Sådan gør du',
    closes: ['Lukker', 'Ord, der lukker billedet af borgerens muligheder, har en streg med ender.'],
    opens: ['Åbner', 'Ord, der åbner det, har en række prikker.'],
    steps: [
      'Skriv, som du plejer. Kun det, du selv skriver nu, bliver mærket – ikke det, der stod i forvejen.',
      'Peg på et mærke, eller klik på det, så åbner der et kort: hvad der er bemærket, et spørgsmål og andre måder at skrive det på.',
      'Vælg et forslag, eller lad det stå. Ctrl + Z fortryder. „Ikke her“ fjerner mærket.',
    ],
    keys: [
      ['↑ ↓', 'vælger i kortet'],
      ['← →', 'går til forrige og næste bemærkning'],
      ['Enter', 'bruger det valgte'],
      ['Esc', 'tilbage til teksten'],
    ],
  },
  privacy: {
    title: 'Din tekst er din',
    text: [
      'Tiltro læser teksten i din browser, mens du skriver, og har den kun i hukommelsen, så længe siden er åben. Den bliver ikke gemt og ikke sendt nogen steder hen.',
      'Siden, du skriver på, kan ikke se, hvad Tiltro bemærker. Det kan andre heller ikke.',
    ],
  },
}
