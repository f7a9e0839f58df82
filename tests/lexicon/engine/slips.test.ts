import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { loadTables } from '../../../lexicon/engine/tables.ts'
import { wholeLexicon } from '../whole-lexicon.ts'

const lexicon = await wholeLexicon('da')
const { analyse } = createAnalyser([lexicon])
const { slip } = loadTables(lexicon)

describe('a slip of the pen in a long word', () => {
  test.each([
    ['two letters that changed places', 'umotiveret', 'umotievret'],
    ['a double letter that is single', 'uinteresseret', 'uintereseret'],
    ['a single letter that is double', 'umotiveret', 'ummotiveret'],
    ['a letter that is missing', 'umotiveret', 'umotivret'],
    ['a letter too many', 'uinteresseret', 'uinterersseret'],
    ['a letter in the place of another', 'uinteresseret', 'uinterasseret'],
  ])('is read as what was meant: %s', (_, meant, written) => {
    const [right] = analyse(`Borgeren er ${meant}.`).remarks
    const [wrong] = analyse(`Borgeren er ${written}.`).remarks
    expect(right?.orientation).toBe('deficit')
    expect(right?.misspelt).toBeUndefined()
    expect(wrong).toMatchObject({ entry: right!.entry, misspelt: true, start: 12, end: 12 + written.length })
  })

  test('never turns a word into its opposite', () => {
    expect(slip!('arbejdsduelig')).toBe(-1)
    expect(analyse('Borgeren er uarbejdsdygtig.').remarks).not.toEqual([])
    expect(analyse('Borgeren er arbejdsdygtig.').remarks.filter((r) => r.orientation === 'deficit')).toEqual(
      [],
    )
  })

  test('is not seen in short words, names, and what differs in its ending', () => {
    expect(slip!('dovven')).toBe(-1)
    expect(slip!('umotiverer')).toBe(-1)
    expect(analyse('Vi talte med Umotievret.').remarks).toEqual([])
  })
})
