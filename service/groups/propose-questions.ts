import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import type { Published, RankedEntry } from '../statistics/published.ts'
import { nameEntry } from './name-entry.ts'

/** A question that a group may talk about, and what it comes from. */
export interface Question {
  readonly from: string
  readonly asks: string
}

const FIXED: Readonly<Record<Language, readonly Question[]>> = {
  da: [
    {
      from: 'Læseren',
      asks: 'Hvad ville en kollega, der aldrig har mødt borgeren, tro om mulighederne efter at have læst vores notater?',
    },
    {
      from: 'Borgeren',
      asks: 'Hvad i notatet ville borgeren kunne genkende sig selv i – og hvad ville komme bag på hende?',
    },
    {
      from: 'Det svære',
      asks: 'Hvilke svære forhold skal stå i notatet, og hvordan skriver vi dem, så der også står, hvad de betyder, og hvornår det lykkes alligevel?',
    },
    { from: 'Os selv', asks: 'Hvornår skriver vi det, der lukker – og hvad er der sket lige inden?' },
  ],
  en: [
    {
      from: 'The reader',
      asks: 'What would a colleague who has never met the person believe about their chances after reading our notes?',
    },
    {
      from: 'The citizen',
      asks: 'What in the note would the person recognise – and what would take them by surprise?',
    },
    {
      from: 'What is hard',
      asks: 'Which difficulties have to be in the note, and how do we write them so that it also says what they mean, and when it works all the same?',
    },
    { from: 'Ourselves', asks: 'When do we write what closes – and what has happened just before?' },
  ],
}

/** Figures lead to at most so many questions; the fixed ones come after them. */
const FROM_FIGURES = 3

/**
 * Questions for a learning conversation: what the lexicon asks about what the group meets most, then some that always
 * fit. They depend on what is published alone.
 */
export function proposeQuestions(
  latest: Published | undefined,
  lexicons: Readonly<Record<Language, CompiledLexicon>>,
  language: Language,
): readonly Question[] {
  const ask = ({ entry, category }: RankedEntry): Question[] => {
    const own = lexicons[language].entries.find((one) => one.id === entry)?.questions[0]
    const general = lexicons[language].categories.find((one) => one.id === category)?.question
    const asks = own ?? general
    return asks === undefined ? [] : [{ from: nameEntry(entry), asks }]
  }
  const { deficit = [], possibility = [] } = latest?.figures?.entries ?? {}
  const most = [...deficit.slice(0, FROM_FIGURES - 1), ...possibility.slice(0, 1)].flatMap(ask)
  return [...most, ...FIXED[language]]
}
