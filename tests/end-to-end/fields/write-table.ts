import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { findChromium } from '../../../scripts/install-chromium.mjs'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { drawTable, type Results } from './fields-table.ts'

/** What the tests have left of their last run. */
const read = (name: string) => JSON.parse(readFileSync(`.cache/fields/${name}.json`, 'utf8')) as Results

const versionOf = (path: string | undefined) =>
  execFileSync(path!, ['--version'], { encoding: 'utf8' })
    .replace(/ built on.*|, running on.*/, '')
    .trim()

const versions = [findChromium(), findFirefox()].map(versionOf).join(' and ')
// The first has tried all of it, so that the rows stand in its order.
const results = ['firefox-others', 'firefox-core', 'chromium', 'chromium-others'].map(read)
writeFileSync('extension/FIELDS.md', drawTable(results, versions))
