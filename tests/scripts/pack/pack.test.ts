import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack } from '../../../scripts/pack/pack.ts'
import { createPolicyFiles } from '../../../scripts/pack/policy-files.ts'
import { toKey } from '../../../scripts/pack/read-key.ts'
import { readOptions, type PackOptions } from '../../../scripts/pack/read-options.ts'

const PEM = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey
const HOSTS = ['https://journal.example.dk/*']
const ADDRESS = 'https://updates.example.dk/tiltro'
const FIREFOX_ID = 'tiltro@tiltro.example'
const key = toKey(PEM)

let folder: string
let files: readonly string[]
const read = (name: string) => readFile(join(folder, 'out', name))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltro-pack-'))
  const options: PackOptions = {
    ...{ hosts: HOSTS, out: join(folder, 'out'), key, address: ADDRESS },
    policy: { disableMirror: true },
  }
  files = await pack(options)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('both packages, what browsers ask for updates, and the policies lie beside each other', () => {
  expect([...files].sort()).toEqual([
    ...['policies/chrome.json', 'policies/chrome.reg', 'policies/edge.json', 'policies/edge.reg'],
    ...['policies/firefox.json', 'tiltro.crx', 'tiltro.xpi', 'updates.json', 'updates.xml'],
  ])
})

test('the CRX is signed over its id and its zip, by the key whose id it has', async () => {
  const crx = await read('tiltro.crx')
  expect([crx.toString('latin1', 0, 4), crx.readUInt32LE(4)]).toEqual(['Cr24', 3])
  const size = crx.readUInt32LE(8)
  const [header, zip] = [crx.subarray(12, 12 + size), crx.subarray(12 + size)]
  const { 2: proof, 10_000: signedHeader } = readFields(header)
  const { 1: publicKey, 2: signature } = readFields(proof!)
  const id = createHash('sha256').update(publicKey!).digest().subarray(0, 16)
  expect(readFields(signedHeader!)).toEqual({ 1: id })
  expect(id.toString('hex').replace(/./g, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]!)).toBe(key.id)
  const size32 = Buffer.alloc(4)
  size32.writeUInt32LE(signedHeader!.length)
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size32, signedHeader!, zip])
  const signer = createPublicKey({ key: publicKey!, format: 'der', type: 'spki' })
  expect(verify('sha256', signed, signer, signature!)).toBe(true)
  signed[signed.length - 1]! ^= 1
  expect(verify('sha256', signed, signer, signature!)).toBe(false)
})

test('each package holds the sites, the policy and where to look for a newer one', async () => {
  const crx = await read('tiltro.crx')
  const chromium = unzipSync(crx.subarray(12 + crx.readUInt32LE(8)))
  const firefox = unzipSync(await read('tiltro.xpi'))
  for (const entries of [chromium, firefox]) {
    expect(json(entries['policies/built-in.json']!)).toEqual({ disableMirror: true })
    expect(json(entries['manifest.json']!)).toMatchObject({ content_scripts: [{ matches: HOSTS }] })
  }
  expect(json(chromium['manifest.json']!)).toMatchObject({ update_url: `${ADDRESS}/updates.xml` })
  expect(json(firefox['manifest.json']!)).toMatchObject({
    browser_specific_settings: { gecko: { id: FIREFOX_ID, update_url: `${ADDRESS}/updates.json` } },
  })
})

test('what browsers ask for updates names the version and the packages, Firefox their hash too', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const xml = (await read('updates.xml')).toString()
  expect(xml).toContain(`<app appid="${key.id}">`)
  expect(xml).toContain(`<updatecheck codebase="${ADDRESS}/tiltro.crx" version="${version}" />`)
  const hash = createHash('sha256')
    .update(await read('tiltro.xpi'))
    .digest('hex')
  expect(json(await read('updates.json'))).toEqual({
    addons: {
      [FIREFOX_ID]: {
        updates: [{ version, update_link: `${ADDRESS}/tiltro.xpi`, update_hash: `sha256:${hash}` }],
      },
    },
  })
})

test('the same files make the same packages, so that anybody can see what was packed', async () => {
  const out = join(folder, 'again')
  await pack({ hosts: HOSTS, out, key, address: ADDRESS, policy: { disableMirror: true } })
  for (const name of ['tiltro.crx', 'tiltro.xpi'])
    expect((await readFile(join(out, name))).equals(await read(name))).toBe(true)
})

test('the private key is in nothing that was packed', async () => {
  const secret = PEM.split('\n')[5]!
  for (const name of files) expect((await read(name)).includes(secret)).toBe(false)
})

test('the policies in the repository are those of an example', async () => {
  const example = createPolicyFiles({
    ...{ chromiumId: 'abcdefghijklmnopabcdefghijklmnop', firefoxId: FIREFOX_ID, address: ADDRESS },
    managed: { sites: HOSTS, serviceAddress: 'https://tiltro.example.dk', disableWelcome: true },
  })
  for (const [name, text] of Object.entries(example)) {
    const kept = await readFile(`extension/policies/${name}`, 'utf8')
    if (name.endsWith('.json')) expect(JSON.parse(kept), name).toEqual(JSON.parse(text))
    else expect(kept, name).toBe(text)
  }
})

test('in the registry a list and a group of settings are keys of their own', () => {
  const { 'edge.reg': text } = createPolicyFiles({
    ...{ chromiumId: 'abcdefghijklmnopabcdefghijklmnop', firefoxId: FIREFOX_ID, address: ADDRESS },
    managed: {
      sites: ['https://a.example/*'],
      noteKinds: { pension: 'none' },
      lexiconMinutes: 16,
      disableMirror: true,
    },
  })
  const path = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`
  const own = String.raw`${path}\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy`
  expect(text!.split('\r\n\r\n').slice(2)).toEqual([
    `[${own}]\r\n"lexiconMinutes"=dword:00000010\r\n"disableMirror"=dword:00000001`,
    String.raw`[${own}\sites]` + '\r\n"1"="https://a.example/*"',
    String.raw`[${own}\noteKinds]` + '\r\n"pension"="none"\r\n',
  ])
  expect(text).toContain(`[${path}]\r\n"ExtensionSettings"="{\\"abcdefghijklmnop`)
})

test('a key in the repository, one that is none, and an address that anybody could answer are refused', async () => {
  const inside = '.cache/planted-key.pem'
  await writeFile(inside, PEM)
  const other = join(folder, 'other.pem')
  await writeFile(other, 'no key')
  const args = (...more: string[]) => ['--hosts', HOSTS[0]!, ...more]
  expect(() => readOptions(args('--key', inside))).toThrow('lies in the repository')
  await rm(inside)
  expect(() => readOptions(args('--key', other))).toThrow('is no private key')
  expect(() => readOptions(args('--key', join(folder, 'gone.pem')))).toThrow('is not there')
  expect(() => readOptions(args('--address', 'http://updates.example.dk'))).toThrow('is no address')
  const misspelt = join(folder, 'policy.json')
  await writeFile(misspelt, '{ "disableMirrors": true }')
  expect(() => readOptions(args('--policy', misspelt))).toThrow('no setting is called disableMirrors')
})

test('the key is named on the command line or in TILTRO_KEY', async () => {
  const path = join(folder, 'key.pem')
  await writeFile(path, PEM)
  expect(readOptions(['--hosts', HOSTS[0]!], { TILTRO_KEY: path }).key!.id).toBe(key.id)
  expect(readOptions(['--hosts', HOSTS[0]!, '--key', path, '--address', `${ADDRESS}/`])).toMatchObject({
    ...{ key: { id: key.id }, address: ADDRESS },
  })
})

test('no key lies in the repository', () => {
  const files = execFileSync('git', ['ls-files', '*.pem', '*.key', '*.crx', '*.xpi'], { encoding: 'utf8' })
  expect(files).toBe('')
})

/** Fields of bytes of a protocol buffer, by number. */
function readFields(bytes: Buffer): Readonly<Record<number, Buffer>> {
  const fields: Record<number, Buffer> = {}
  let at = 0
  const varint = () => {
    let [value, shift] = [0, 0]
    for (;;) {
      const byte = bytes[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }
  while (at < bytes.length) {
    const number = varint() >> 3
    const size = varint()
    fields[number] = bytes.subarray(at, at + size)
    at += size
  }
  return fields
}

const json = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString())
