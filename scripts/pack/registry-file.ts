import type { ChromiumPolicies } from './policy-files.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * The same policies for the registry of Windows: a setting of one value is a value, a list or a group of settings a key
 * of its own below. https://www.chromium.org/administrators/configuring-policy-for-extensions/.
 */
export function createRegistryFile(browser: string, policies: ChromiumPolicies): string {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`
  const settings = { ExtensionSettings: JSON.stringify(policies.ExtensionSettings) }
  const extensions = Object.entries(policies['3rdparty'].extensions)
  const keys = [
    writeKey(root, settings),
    ...extensions.flatMap(([id, managed]) =>
      writeKeys(`${root}\\3rdparty\\extensions\\${id}\\policy`, managed),
    ),
  ]
  return ['Windows Registry Editor Version 5.00', ...keys].join('\r\n\r\n') + '\r\n'
}

function writeKeys(path: string, values: Values): readonly string[] {
  const entries = Object.entries(values)
  const below = entries.flatMap(([name, value]) => {
    if (Array.isArray(value))
      return writeKey(`${path}\\${name}`, Object.fromEntries(value.map((item, i) => [String(i + 1), item])))
    return isGroup(value) ? writeKeys(`${path}\\${name}`, value) : []
  })
  const own = entries.filter(([, value]) => !Array.isArray(value) && !isGroup(value))
  return [...(own.length > 0 ? [writeKey(path, Object.fromEntries(own))] : []), ...below]
}

const writeKey = (path: string, values: Values) =>
  [`[${path}]`, ...Object.entries(values).map(([name, value]) => `"${name}"=${writeValue(value)}`)].join(
    '\r\n',
  )

function writeValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`
  return `dword:${Number(value).toString(16).padStart(8, '0')}`
}

const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null
