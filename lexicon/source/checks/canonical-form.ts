import { canonical, hasCanonicalForm } from '../canonical.ts'
import type { Check } from './check.ts'

export const canonicalForm: Check = {
  name: 'canonical-form',
  description:
    'Files have one way to be written, so that edits by people and by the desk differ in one line.',
  check: (_, { files }) =>
    files
      .filter(({ path }) => hasCanonicalForm(path))
      .flatMap((file) => {
        const wanted = canonical(file)
        if (wanted === file.text) return []
        const lines = file.text.split('\n')
        const first = wanted.split('\n').findIndex((line, i) => line !== lines[i])
        return [
          {
            path: file.path,
            line: first + 1,
            says: {
              en: 'not in canonical form; run `npm run lexicon:format`.',
              da: 'filen er ikke skrevet på den faste måde; kør `npm run lexicon:format`.',
            },
          },
        ]
      }),
}
