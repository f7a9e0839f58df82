import { build } from 'esbuild'

/** The service in one file; its packages stay in `node_modules`, where an operator can see and replace them. */
export async function buildService(): Promise<void> {
  await build({
    entryPoints: ['service/main.ts'],
    outfile: 'dist/service.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
}
