import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readConfig } from '../../../service/config.ts'
import { tellDanish } from '../../../service/inform/danish.ts'
import { tellEnglish } from '../../../service/inform/english.ts'
import { factsOf, type Document, type Told } from '../../../service/inform/inform.ts'
import { writeDocx } from '../../../service/inform/write-docx.ts'
import { ENTRY_FIELDS, REPORT_FIELDS } from '../../../service/report.ts'

const OIDC = {
  TILTRO_URL: 'https://tiltro.example.dk',
  TILTRO_OIDC_ISSUER: 'https://login.example.dk',
  TILTRO_OIDC_CLIENT_ID: 'tiltro',
  TILTRO_OIDC_CLIENT_SECRET: 'a secret of the municipality',
  DATABASE_URL: 'postgres://somebody:password@db.example.dk/tiltro',
  TILTRO_SESSION_HOURS: '4',
  TILTRO_ORIGINS: 'https://journal.example.dk',
}

const factsIn = (env: Record<string, string>) => factsOf(readConfig(env))
const tell = { da: tellDanish, en: tellEnglish } as const
const textOf = (told: Told | Document): string => JSON.stringify(told)

test.each(['da', 'en'] as const)('what is told in %s is what this service does', (language) => {
  const small = textOf(tell[language](factsIn({ TILTRO_RATE_LIMIT: '0' })))
  const large = textOf(tell[language](factsIn(OIDC)))
  expect(small).not.toContain('PostgreSQL')
  expect(large).toContain('PostgreSQL')
  expect(large).toContain(language === 'da' ? '4 timer' : '4 hours')
  expect(large).toContain('https://journal.example.dk')
  expect(small).not.toContain('journal.example.dk')
  expect(large).toMatch(language === 'da' ? /netadresse/ : /network address/)
  // Every field that is sent is told in the words of the declaration.
  for (const field of [...Object.values(REPORT_FIELDS), ...Object.values(ENTRY_FIELDS)])
    expect(large).toContain(field[language].replaceAll('"', '\\"'))
})

test('nothing of what the service runs with is told but what concerns people', () => {
  for (const language of ['da', 'en'] as const) {
    const told = textOf(tell[language](factsIn(OIDC)))
    for (const secret of ['password', 'db.example.dk', 'login.example.dk', 'a secret'])
      expect(told).not.toContain(secret)
  }
})

test('a service that only reads notes tells of no groups and no figures', () => {
  const { council, letter } = tellDanish(factsIn({ TILTRO_SIGN_IN: 'off' }))
  expect(textOf(council)).toContain('Her er ingen grupper')
  expect(textOf(letter)).not.toContain('læringsgruppe, ')
  expect(textOf(council)).not.toContain('Ugens tal')
})

test('both languages say the same things in the same order', () => {
  const shapes = ([tellDanish, tellEnglish] as const).map((tellIn) =>
    Object.values(tellIn(factsIn(OIDC)) as unknown as Record<string, Document>).map(({ sections }) =>
      sections.map(({ paragraphs = [], points = [], collected = [] }) => [
        paragraphs.length,
        points.length,
        collected.length,
      ]),
    ),
  )
  expect(shapes[0]).toEqual(shapes[1])
})

test('the letter can be opened in Word, with headings and nothing that would break it', () => {
  const document: Document = {
    title: 'Brev <til> »alle« & enhver',
    lead: 'Kære kollega',
    sections: [{ heading: 'Først', paragraphs: ['Æ, ø og å'], points: ['Et punkt'] }],
  }
  const columns = { why: 'Hvorfor', where: 'Hvor', howLong: 'Hvor længe', who: 'Hvem' }
  const files = unzipSync(writeDocx(document, columns, 'da-DK'))
  expect(Object.keys(files)).toContain('[Content_Types].xml')
  const text = strFromU8(files['word/document.xml']!)
  expect(text).toContain('Brev &lt;til&gt; »alle« &amp; enhver')
  expect(text).toContain('Æ, ø og å')
  expect([...text.matchAll(/w:val="Heading([12])"/g)].map(([, level]) => level)).toEqual(['1', '2'])
})
