import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

const require = createRequire(import.meta.url)
const PACKAGE = 'wink-eng-lite-web-model/dist'
const DATA = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/].*(-model\.json|wn-[a-z]+-exceptions\.js)$/
const HOLDER = '/extension/background/model-data.ts'

const MODELS = ['core-web', 'cer-meta', 'negation', 'pos', 'sbd'].map((name) => `eng-${name}-model.json`)
const EXCEPTIONS = ['adjective', 'noun', 'verb'].map((name) => `wn-${name}-exceptions.js`)

/** A machine that recognises nothing. */
const EMPTY = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])

/**
 * The English model as data, by the name of the file that it is from. What speaks of entities and sentiment is never
 * asked for: without it there is half a megabyte less to read.
 */
export function readModelData(): Readonly<Record<string, unknown>> {
  const read = (path: string): [string, unknown] => [basename(path), require(`${PACKAGE}/${path}`)]
  return Object.fromEntries([
    ...MODELS.map((name) => read(`languages/cur/models/${name}`)),
    ...EXCEPTIONS.map(read),
    ['eng-ner-model.json', []],
    ['eng-sa-model.json', [EMPTY]],
  ])
}

/** Leaves the data of the English model out of a script; what was fetched meanwhile stands in its place. */
export const leaveModelData: Plugin = {
  name: 'leave-model-data',
  setup: ({ onLoad, initialOptions }) => {
    const holder = JSON.stringify((initialOptions.absWorkingDir ?? process.cwd()) + HOLDER)
    onLoad({ filter: DATA }, ({ path }) => ({
      contents: `module.exports = require(${holder}).takeModelData(${JSON.stringify(basename(path))})`,
      loader: 'js',
    }))
  },
}
