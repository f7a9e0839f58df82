import { readFileSync } from 'node:fs'

/** Its rule for terms makes one regular expression of each. */
export async function create(folder, entries) {
  const [{ TextlintKernel }, plugin, rule] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-text'),
    import('textlint-rule-terminology'),
  ])
  const name = entries ? `made-en-${entries}` : 'phrases-en'
  const phrases = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
  const kernel = new TextlintKernel()
  const terms = phrases.map((phrase) => [phrase, 'something else'])
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plainly(plugin) }],
    rules: [{ ruleId: 'terms', rule: plainly(rule), options: { defaultTerms: false, terms } }],
  }
  return async (note) => (await kernel.lintText(note, options)).messages.length
}

/** What a package exports by default, whichever way it was compiled. */
const plainly = ({ default: exported }) => exported.default ?? exported
