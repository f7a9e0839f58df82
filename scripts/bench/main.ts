import { loadTagger } from '../lexicon/load-tagger.ts'
import { compare } from './compare.ts'
import { formatComparison } from './report.ts'

const comparisons = [await compare('da'), await compare('en', loadTagger())]
if (process.argv.includes('--json')) console.log(JSON.stringify(comparisons, undefined, 2))
else {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}. Median (least–most) of 15 rounds in turns.\n`,
  )
  console.log(comparisons.map(formatComparison).join('\n\n'))
}
