/* eslint-disable @typescript-eslint/no-unsafe-return -- YAML of other programs, whose form the tests look at. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import { SETTINGS } from '../../../service/config.ts'

export const DEPLOY = fileURLToPath(new URL('../../../service/deploy/', import.meta.url))

/** Anything that YAML holds, walked without knowing its type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Any = any

export const readText = (path: string): Promise<string> => readFile(DEPLOY + path, 'utf8')

/** The documents of a YAML file. A name that stands twice or an anchor that leads nowhere is an error. */
export async function readYaml(path: string): Promise<readonly Any[]> {
  return parseAllDocuments(await readText(path), { merge: true }).map((document) => {
    if (document.errors.length > 0) throw new Error(`${path}: ${document.errors[0]!.message}`)
    return document.toJS() as Any
  })
}

export async function readFolder(path: string): Promise<ReadonlyMap<string, Any>> {
  const names = (await readdir(DEPLOY + path)).filter((name) => name.endsWith('.yaml'))
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readYaml(`${path}/${name}`))[0] as Any] as const),
    ),
  )
}

/** Names of settings in a text that the program does not know. */
export function findStrangeSettings(text: string): readonly string[] {
  const named = text.match(/\b(TILTRO_[A-Z_]+|DATABASE_URL)\b/g) ?? []
  return [...new Set(named)].filter((name) => !(name in SETTINGS.shape))
}
