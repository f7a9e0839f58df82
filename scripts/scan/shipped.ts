import { readFile } from 'node:fs/promises'
import { isMainThread } from 'node:worker_threads'
import { main } from './main.ts'
import { share } from './work/lexicons.ts'
import { serveTasks } from './work/worker.ts'

/** The command as it is carried to other machines: the compiled lexicons lie beside it, and Node is all it needs. */
const program = new URL(import.meta.url)

const loadLexicons = () =>
  Promise.all(
    ['da', 'en'].map(async (language) => share(await readFile(new URL(`${language}.json`, program)))),
  )

if (isMainThread) process.exitCode = await main(process.argv.slice(2), program, loadLexicons)
else serveTasks()
