import { build } from 'esbuild'

/** The service in one file; its packages stay in `node_modules`, where an operator can see and replace them. */
export const buildService = (): Promise<void> => bundle('service/main.ts', 'dist/service.mjs')

/** What the service does in a thread of its own, because it takes seconds. */
export const buildWorkshop = (): Promise<void> =>
  bundle('service/desk/workshop-thread.ts', 'dist/workshop.mjs')

/** Large notes are read in threads of this program. */
export const buildReader = (): Promise<void> => bundle('service/reading/reader-thread.ts', 'dist/reader.mjs')

/** Keeps all that is stored, and brings it back. */
export const buildStoreCommand = (): Promise<void> => bundle('service/store/backup/main.ts', 'dist/store.mjs')

async function bundle(entryPoint: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
}
