import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'

/** Both lexicons, from the service that this script came from; the browser keeps them until they change. */
export function loadLexicons(): Promise<readonly CompiledLexicon[]> {
  return Promise.all(
    ['da', 'en'].map(async (language) => {
      // The script lies in /assets, below whatever path the service runs under.
      const response = await fetch(new URL(`../v1/lexicon/${language}`, import.meta.url))
      if (!response.ok) throw new Error(`The lexicon was answered with ${response.status}.`)
      return (await response.json()) as CompiledLexicon
    }),
  )
}
