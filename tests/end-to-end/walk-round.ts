import type { Page } from 'playwright-core'

/** What a group writes in a step of a round: what the field is called, and the words. */
export type StepFields = Readonly<Record<string, string>>

/** Where an experiment's figures come from: what they follow, and which of the blocks that are offered. */
export interface StepPlan {
  readonly follows: string
  readonly block: number
}

/** The six steps as a group might go through them, with what the page calls each. */
export const ROUND = [
  ['Undring', { 'Kort navn til forløbet': 'Skridt', 'Hvad undrer vi os over?': 'Hvor blev aftalerne af?' }],
  ['Prøvehandling', { 'Hvad prøver vi?': 'Hvert notat slutter med det næste skridt.' }],
  ['Iagttagelse', { 'Hvad har vi set og hørt?': 'Det tager et halvt minut.' }],
  ['Læringssamtale', { 'Hvad kom frem i samtalen?': 'Borgeren husker det bedre.' }],
  ['Det tager vi med', { 'Hvad tager vi med os?': 'Det næste skridt står sidst.' }],
  ['Det næste', { 'Hvad vil vi se på som det næste?': 'Hvem der gør hvad.' }],
] as const satisfies readonly (readonly [string, StepFields])[]

export type StepName = (typeof ROUND)[number][0]

/** Writes a step and saves it, by keyboard; goes on to the next where there is one. Answers with the name of that. */
export async function takeStep(page: Page, step: StepName, plan?: StepPlan): Promise<StepName | undefined> {
  const at = ROUND.findIndex(([name]) => name === step)
  const section = page.getByRole('region', { name: step })
  for (const [label, text] of Object.entries(ROUND[at]![1])) {
    await section.getByLabel(label).focus()
    await page.keyboard.insertText(text)
  }
  if (plan) {
    await section.getByLabel('Hvad skal tallene følge?').selectOption({ label: plan.follows })
    await section.getByLabel('Hvornår?').selectOption({ index: plan.block })
  }
  const next = ROUND[at + 1]?.[0]
  const save = next ? `Gem og gå videre til ${next.toLowerCase()}` : 'Gem'
  await section.getByRole('button', { name: save, exact: true }).press('Enter')
  await page.getByRole('status').filter({ hasText: 'Det er gemt.' }).waitFor()
  return next
}

/** Turns what the group keeps into a wish for the desk. */
export async function propose(page: Page, phrase: string): Promise<void> {
  await page.getByText('Gør det til et opslag').click()
  await page.getByLabel('Vendingen, som den plejer at lyde').fill(phrase)
  await page.getByRole('button', { name: 'Send til redaktionen' }).press('Enter')
  await page.getByText('Ønsket ligger nu hos redaktionen').waitFor()
}

/** From a page of the group to its sheet, as it comes out of a printer. */
export async function printSheet(page: Page): Promise<{ readonly pages: number }> {
  await page.getByRole('link', { name: 'Overblik' }).press('Enter')
  await page.getByRole('link', { name: 'Udskriv på én side' }).press('Enter')
  await page.getByRole('button', { name: 'Udskriv' }).waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
}
