import { isMainThread } from 'node:worker_threads'
import { main } from './scan/main.ts'
import { loadLexicons } from './scan/work/load-lexicons.ts'
import { serveTasks } from './scan/work/worker.ts'

const program = new URL(import.meta.url)

if (isMainThread) process.exitCode = await main(process.argv.slice(2), program, loadLexicons)
else serveTasks()
