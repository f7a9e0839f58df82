import { expect } from 'vitest'
import { TEXTAREA, type FieldPage, type Situation } from './situation.ts'
import type { Tab } from './tab.ts'
import { rest } from './wait-until.ts'
import { call, isThereOurs, openRow, waitForMarks, writeRow } from './write.ts'

/** Fields that nobody writes a note in, as HTML. */
const LEFT_ALONE: Readonly<Record<string, string>> = {
  'a password': '<input type="password">',
  'a password that is shown': '<input type="password" id="shown">',
  'a password by its name alone': '<input type="text" name="adgangskode">',
  'a one-time code': '<input type="text" autocomplete="one-time-code">',
  'the number of a card': '<input type="text" autocomplete="cc-number">',
  'the name on a card': '<input type="text" autocomplete="billing cc-name">',
  'an e-mail address': '<input type="email">',
  'an e-mail address by its purpose': '<input type="text" autocomplete="email">',
  'a telephone number': '<input type="tel">',
  'a number': '<input type="number">',
  'an address of a page': '<input type="url">',
  'a read-only textarea': '<textarea readonly></textarea>',
  'a disabled textarea': '<textarea disabled></textarea>',
  'a read-only editor': '<div contenteditable="true" aria-readonly="true">Læs</div>',
}

/** The key rests, the text is read, a mark is drawn: twice as long as that takes, ms. */
const LONG_ENOUGH = 300

async function leaveAlone(tab: Tab, name: string, html: string, origin: string): Promise<void> {
  await openRow(tab, origin, TEXTAREA)
  await tab.run((inside) => {
    const place = document.querySelector('#editor')!.appendChild(document.createElement('p'))
    place.innerHTML = inside
    const field = place.firstElementChild as HTMLInputElement
    if (field.id === 'shown') {
      field.focus()
      field.type = 'text'
    }
    field.focus()
  }, html)
  await tab.type('Hun er umotiveret. Han er doven.')
  await rest(LONG_ENOUGH)
  expect(await isThereOurs(tab), name).toBe(false)
  expect(await call(tab, 'marks')).toEqual([])
}

/** All of them, and then a field for notes on the same page: it is not that nothing is seen at all. */
async function leaveAllAlone(tab: Tab, origin: string): Promise<void> {
  for (const [name, html] of Object.entries(LEFT_ALONE)) await leaveAlone(tab, name, html, origin)
  await writeRow(tab, TEXTAREA)
  await waitForMarks(tab, 3)
}

/** Only what is written now is spoken of, not what is beside it. */
async function leaveBefore(tab: Tab, origin: string): Promise<void> {
  await openRow(tab, origin, TEXTAREA)
  await tab.run(() => {
    const field = (globalThis as unknown as FieldPage).noteEditor.root() as HTMLTextAreaElement
    field.value = 'Hun er doven. Hun er ressourcesvag. Møde i dag. '
  }, undefined)
  await writeRow(tab, { ...TEXTAREA, rest: LONG_ENOUGH })
  await waitForMarks(tab, 3)
  await tab.press('Control+Home')
  await tab.type('Nyt notat. ')
  await rest(LONG_ENOUGH)
  await waitForMarks(tab, 3)
}

/** What is none of our business. */
export const ALONE: readonly Situation[] = [
  {
    name: 'passwords, codes, cards, addresses, numbers, read-only',
    act: (tab, { origin }) => leaveAllAlone(tab, origin),
  },
  { name: 'text that was there before', act: (tab, { origin }) => leaveBefore(tab, origin) },
]
