import type { Orientation } from '../../lexicon/engine/types.ts'
import { parentOf } from './fields/focus.ts'

/** Red, green and blue, 0 to 255. */
type Rgb = readonly number[]

/** From dark to light; the middle ones have the most colour and are taken first. */
const TONES: Readonly<Record<Orientation, readonly string[]>> = {
  deficit: ['#a86200', '#e0a040', '#f4c67c', '#5c3600', '#ffeccc', '#2b1900'],
  possibility: ['#0b6e75', '#4fb5b8', '#8ed8d6', '#00434a', '#d2f4f1', '#001f23'],
}
/** WCAG asks for 3:1 of what one has to see; a little more, because lines are thin. */
const ENOUGH = 3.6

/** The colours of both kinds of marks on this background. */
export const tonesOn = (background: Rgb): Readonly<Record<Orientation, string>> => ({
  deficit: toneOn(background, 'deficit'),
  possibility: toneOn(background, 'possibility'),
})

/** The colour in which marks of this orientation are drawn on this background, at least 3:1 on any. */
export function toneOn(background: Rgb, orientation: Orientation): string {
  const tones = TONES[orientation]
  const ratios = tones.map((tone) => contrast(parseHex(tone), background))
  const first = ratios.findIndex((ratio) => ratio >= ENOUGH)
  return tones[first >= 0 ? first : ratios.indexOf(Math.max(...ratios))]!
}

/** The colour behind the text of an element: its own, or that of the first element above that has one. */
export function backgroundOf(element: Element): Rgb {
  const layers: [Rgb, number][] = []
  for (let above: Element | null = element; above; above = parentOf(above)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(above).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number)
    if (alpha > 0) layers.push([[red, green, blue], alpha])
    if (alpha >= 1) break
  }
  const dark = getComputedStyle(element.ownerDocument.documentElement).colorScheme === 'dark'
  const canvas: Rgb = dark ? [18, 18, 18] : [255, 255, 255]
  return layers.reduceRight<Rgb>((under, [over, alpha]) => mix(under, over, alpha), canvas)
}

const mix = (under: Rgb, over: Rgb, alpha: number): Rgb =>
  under.map((part, i) => part + (over[i]! - part) * alpha)

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function parseHex(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
