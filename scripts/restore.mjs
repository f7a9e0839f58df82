import { runBuilt } from './run-built.mjs'

await runBuilt('../dist/store.mjs', 'restore')
