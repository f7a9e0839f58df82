import { readFile } from 'node:fs/promises'
import { transform, type Plugin } from 'esbuild'

const STYLES = /[\\/]extension[\\/]feedback[\\/](card-)?style\.ts$/
const SHEET = /\/\* css \*\/ `([^`$\\]*)`/g

/** Style sheets that stand in the script of every page, without what only their authors read. */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  setup({ onLoad }) {
    onLoad({ filter: STYLES }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const sheets = [...text.matchAll(SHEET)].map(([, css]) => css!)
      const small = await Promise.all(
        sheets.map((css) =>
          transform(css, { loader: 'css', minify: true, target: ['chrome123', 'firefox142'] }),
        ),
      )
      let next = 0
      return { contents: text.replace(SHEET, () => `\`${small[next++]!.code.trim()}\``), loader: 'ts' }
    })
  },
}
