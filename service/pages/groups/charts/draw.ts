import type * as PlotModule from '@observablehq/plot'
import type { Markish, PlotOptions } from '@observablehq/plot'

/** Draws on the server. Made by `loadDrawing`, because the library takes a moment that nobody should wait for at start. */
export type Draw = (options: PlotOptions & { readonly label: string; readonly marks: Markish[] }) => string
export type Plot = typeof PlotModule

export interface Drawing {
  readonly Plot: Plot
  /**
   * A drawing as SVG. It takes its colours from the page's style sheet, brings no style of its own, which the content
   * security policy would refuse, and is one picture with a label to those who do not see it.
   */
  readonly draw: Draw
}

let loaded: Promise<Drawing> | undefined

export const loadDrawing = (): Promise<Drawing> => (loaded ??= load())

async function load(): Promise<Drawing> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const draw: Draw = ({ label, ...options }) => {
    const svg = Plot.plot({ document, ...options })
    for (const style of svg.querySelectorAll('style')) style.remove()
    for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', label)
    for (const name of ['font-family', 'font-size']) svg.removeAttribute(name)
    return svg.outerHTML
  }
  return { Plot, draw }
}
