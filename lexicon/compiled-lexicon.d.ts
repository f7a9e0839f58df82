/** What the build has compiled from the entries, `compiled-lexicon/da` and `/en`: put in by `scripts/build/library.ts`. */
declare module 'compiled-lexicon/*' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import would make a module of this file
  const lexicon: import('./engine/compiled.ts').CompiledLexicon
  export default lexicon
}
