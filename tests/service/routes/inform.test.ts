import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { INFORM, INFORM_FILES } from '../../../service/pages/inform/inform-paths.ts'
import { createTestApp } from '../test-app.ts'

test.each(['demo', 'off'])('anybody may read what concerns them, where the sign-in is %s', async (signIn) => {
  const { app } = createTestApp({ env: { TILTRO_SIGN_IN: signIn } })
  for (const { da, en } of Object.values(INFORM))
    for (const [path, language] of [
      [da, 'da'],
      [en, 'en'],
    ] as const) {
      const response = await app.request(path)
      expect([path, response.status]).toEqual([path, 200])
      const { document } = parseHTML(await response.text())
      expect(document.documentElement.getAttribute('lang')).toBe(language)
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      // Each page leads to the others, and to itself in the other language.
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      expect(links).toEqual(expect.arrayContaining(Object.values(INFORM).map((one) => one[language])))
      expect(links).toContain(language === 'da' ? en : da)
    }
})

test('letter and note are files that a person can keep', async () => {
  const { app } = createTestApp()
  for (const path of Object.values(INFORM_FILES).flatMap(({ da, en }) => [da, en])) {
    const response = await app.request(path)
    expect(response.headers.get('content-disposition')).toContain(path.split('/').at(-1))
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  }
})
