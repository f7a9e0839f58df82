import type { Language } from '../../../../lexicon/engine/types.ts'

const DANISH = {
  heading: 'Øv jer på et notat',
  lead: 'En øvelse på tyve minutter for to eller flere. Notaterne er opdigtede, og det, I skriver her, bliver i browseren.',
  choose: 'Vælg et notat',
  own: 'Vores egne notater',
  product: 'Notater fra Tiltro',
  ownHint: 'En underviser kan lægge jeres egne opdigtede notater ind i redaktionen. Så står de også her.',
  steps: {
    read: {
      name: 'Læs hver for sig',
      says: 'To minutter i stilhed. Forestil jer, at I overtager sagen i morgen og aldrig har mødt borgeren.',
    },
    talk: {
      name: 'Tal sammen, før I ser efter',
      says: '',
      questions: [
        'Hvilket billede af borgerens muligheder sidder du tilbage med?',
        'Hvilken sætning lukker mest – og hvilken åbner?',
        'Hvad ved vi, og hvad er en tolkning?',
        'Hvad ville borgeren sige til at læse det?',
      ],
    },
    look: {
      name: 'Se, hvad Tiltro lagde mærke til',
      says: 'Er I enige? Tiltro overser noget og kan tage fejl; det er jeres øjne, der tæller.',
      show: 'Vis mærkerne',
      closes: 'lukker',
      opens: 'åbner',
    },
    write: {
      name: 'Skriv det om sammen',
      says: 'Ret i notatet, så alle fakta stadig står der, og så en ny kollega også kan se, hvad der er muligt. Bliv enige om én sætning ad gangen.',
      field: 'Notatet, som I ville skrive det',
      keeps: 'Teksten bliver i browseren og er væk, når I lukker siden.',
    },
    after: {
      name: 'Til sidst',
      says: '',
      questions: [
        'Hvad var sværest at skrive om uden at miste et faktum?',
        'Hvad vil vi prøve i vores egne notater i de næste uger?',
      ],
    },
  },
  rounds: 'Tag det med i et læringsforløb',
}

export type WorkshopTexts = typeof DANISH

const ENGLISH: WorkshopTexts = {
  heading: 'Practise on a note',
  lead: 'An exercise of twenty minutes for two or more. The notes are invented, and what you write here stays in the browser.',
  choose: 'Choose a note',
  own: 'Our own notes',
  product: 'Notes from Tiltro',
  ownHint: 'A trainer can add your own invented notes at the desk. They will then be here too.',
  steps: {
    read: {
      name: 'Read by yourselves',
      says: 'Two minutes in silence. Imagine that you take over the case tomorrow and have never met the person.',
    },
    talk: {
      name: 'Talk before you look',
      says: '',
      questions: [
        'Which picture of the person’s chances are you left with?',
        'Which sentence closes most – and which one opens?',
        'What do we know, and what is an interpretation?',
        'What would the person say to reading this?',
      ],
    },
    look: {
      name: 'See what Tiltro noticed',
      says: 'Do you agree? Tiltro overlooks things and can be wrong; it is your eyes that count.',
      show: 'Show the marks',
      closes: 'closes',
      opens: 'opens',
    },
    write: {
      name: 'Rewrite it together',
      says: 'Change the note so that all facts still stand in it, and so that a new colleague can also see what is possible. Agree on one sentence at a time.',
      field: 'The note as you would write it',
      keeps: 'The text stays in the browser and is gone when you close the page.',
    },
    after: {
      name: 'In the end',
      says: '',
      questions: [
        'What was hardest to rewrite without losing a fact?',
        'What will we try in our own notes in the coming weeks?',
      ],
    },
  },
  rounds: 'Take it on in a learning round',
}

export const WORKSHOP_TEXTS: Readonly<Record<Language, WorkshopTexts>> = { da: DANISH, en: ENGLISH }
