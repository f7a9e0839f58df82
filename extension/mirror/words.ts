import type { Language } from '../../lexicon/engine/types.ts'
import type { Change } from './read-mirror.ts'

/** What the mirror says. */
export interface MirrorWords {
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly off: string
  readonly offByPolicy: string
  readonly weeks: string
  readonly weeksSay: (weeks: number, closes: number, opens: number, sentences: number) => string
  readonly weeksCaption: string
  readonly change: Readonly<Record<'deficit' | 'possibility', Readonly<Record<Change, string>>>>
  readonly tooShort: string
  readonly week: (number: number) => string
  readonly categories: string
  readonly categoriesCaption: string
  readonly table: string
  readonly columns: {
    readonly week: string
    readonly sentences: string
    readonly closes: string
    readonly opens: string
    readonly rewritten: string
    readonly category: string
    readonly marked: string
    readonly change: string
  }
  readonly changes: Readonly<Record<Change, string>>
  readonly keep: string
  readonly keepSays: (weeks: number) => string
  readonly save: string
  readonly saveSays: string
  readonly file: string
  readonly erase: string
  readonly eraseSure: string
  readonly eraseNo: string
  readonly erased: string
}

export const MIRROR_WORDS: Readonly<Record<Language, MirrorWords>> = {
  da: {
    title: 'Mit spejl',
    lead: 'Sådan har du skrevet, uge for uge. Det er kun til dig: Tallene ligger i denne browser, og ingen andre kan se dem.',
    empty:
      'Der er ikke noget at se endnu. Spejlet begynder, når du har skrevet i et felt, hvor Tiltro læser med.',
    off: 'Spejlet er slået fra. Du kan slå det til i indstillingerne.',
    offByPolicy: 'Din arbejdsplads har taget spejlet væk. Der bliver ikke talt noget op.',
    weeks: 'Uge for uge',
    weeksSay: (weeks, closes, opens, sentences) =>
      `${weeks} ${weeks === 1 ? 'uge' : 'uger'}, cirka ${sentences} sætninger: ${closes} gange lukkede noget, ${opens} gange åbnede noget.`,
    weeksCaption: 'Over linjen det, der åbner, under linjen det, der lukker – for hver 10 sætninger.',
    change: {
      deficit: {
        more: 'De sidste fire uger lukker mere end de fire før.',
        fewer: 'De sidste fire uger lukker mindre end de fire før.',
        same: 'Om der lukkes mere eller mindre end før, kan man ikke se af tallene.',
      },
      possibility: {
        more: 'De sidste fire uger åbner mere end de fire før.',
        fewer: 'De sidste fire uger åbner mindre end de fire før.',
        same: 'Om der åbnes mere eller mindre end før, kan man ikke se af tallene.',
      },
    },
    tooShort: 'Efter otte uger kan spejlet også sige, om noget har ændret sig.',
    week: (number) => `uge ${number}`,
    categories: 'Hvad det handler om',
    categoriesCaption:
      'Linjerne viser, hvor ofte det er mærket for hver 10 sætninger, fra den første uge til den sidste.',
    table: 'Tallene som tabel',
    columns: {
      week: 'Uge',
      sentences: 'Sætninger',
      closes: 'Lukker',
      opens: 'Åbner',
      rewritten: 'Forslag brugt',
      category: 'Kategori',
      marked: 'I alt',
      change: 'De sidste fire uger',
    },
    changes: { more: 'oftere', fewer: 'sjældnere', same: 'kan ikke ses' },
    keep: 'Dine tal',
    keepSays: (weeks) =>
      `Der gemmes kun antal: hvor ofte et opslag i ordlisten er mærket i en uge, og cirka hvor mange sætninger du skrev. Efter ${weeks} uger bliver de glemt.`,
    save: 'Gem som fil',
    saveSays:
      'Filen har kun tal for hver kategori – ingen uger og ingen navne – så du kan vise den til andre.',
    file: 'mit-spejl.csv',
    erase: 'Slet alle tal',
    eraseSure: 'Ja, slet dem',
    eraseNo: 'Nej, behold dem',
    erased: 'Tallene er slettet.',
  },
  en: {
    title: 'My mirror',
    lead: 'How you have written, week by week. It is for you alone: the figures lie in this browser, and nobody else can see them.',
    empty:
      'There is nothing to see yet. The mirror begins when you have written in a field where Tiltro reads along.',
    off: 'The mirror is switched off. You can switch it on in the options.',
    offByPolicy: 'Your workplace has taken the mirror away. Nothing is counted.',
    weeks: 'Week by week',
    weeksSay: (weeks, closes, opens, sentences) =>
      `${weeks} ${weeks === 1 ? 'week' : 'weeks'}, about ${sentences} sentences: something closed ${closes} times, something opened ${opens} times.`,
    weeksCaption: 'Above the line what opens, below it what closes – in every 10 sentences.',
    change: {
      deficit: {
        more: 'The last four weeks close more than the four before.',
        fewer: 'The last four weeks close less than the four before.',
        same: 'Whether more or less closes than before, the figures cannot tell.',
      },
      possibility: {
        more: 'The last four weeks open more than the four before.',
        fewer: 'The last four weeks open less than the four before.',
        same: 'Whether more or less opens than before, the figures cannot tell.',
      },
    },
    tooShort: 'After eight weeks the mirror can also say whether something has changed.',
    week: (number) => `week ${number}`,
    categories: 'What it is about',
    categoriesCaption:
      'The lines show how often it was marked in every 10 sentences, from the first week to the last.',
    table: 'The figures as a table',
    columns: {
      week: 'Week',
      sentences: 'Sentences',
      closes: 'Closes',
      opens: 'Opens',
      rewritten: 'Suggestions taken',
      category: 'Category',
      marked: 'In all',
      change: 'The last four weeks',
    },
    changes: { more: 'more often', fewer: 'less often', same: 'cannot tell' },
    keep: 'Your figures',
    keepSays: (weeks) =>
      `Only counts are kept: how often an entry of the lexicon was marked in a week, and about how many sentences you wrote. After ${weeks} weeks they are forgotten.`,
    save: 'Save as a file',
    saveSays:
      'The file has figures for each category alone – no weeks and no names – so that you can show it to others.',
    file: 'my-mirror.csv',
    erase: 'Erase all figures',
    eraseSure: 'Yes, erase them',
    eraseNo: 'No, keep them',
    erased: 'The figures are erased.',
  },
}
