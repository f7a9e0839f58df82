import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'

const STYLES = /[\\/]extension[\\/]feedback[\\/](card-)?style\.ts$/
const SHEET = /\/\* css \*\/ `([^`$\\]*)`/g

/** A style sheet without what only its authors read. */
export async function minifyStyle(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome123', 'firefox142'] })
  return code.trim()
}

/** Style sheets that stand in the script of every page, without what only their authors read. */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  setup({ onLoad }) {
    onLoad({ filter: STYLES }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const sheets = [...text.matchAll(SHEET)].map(([, css]) => css!)
      const small = await Promise.all(sheets.map(minifyStyle))
      let next = 0
      return { contents: text.replace(SHEET, () => `\`${small[next++]!}\``), loader: 'ts' }
    })
  },
}
