import { expect, test } from 'vitest'
import { Changes } from '../../../../service/pages/desk/changes.tsx'

test('what a note stresses is stressed in its history, and a pattern stays as it was written', () => {
  const changes = [
    { field: 'note', before: ['Alkoholen bliver navnet.'], after: ['*Har* i stedet for *er*.'] },
    { field: 'patterns', before: [], after: ['være/v *x* [[doven]]'] },
  ]
  const drawn = Changes({ changes, language: 'da' }) as { readonly toString: () => string }
  const html = drawn.toString()
  expect(html).toContain('<ins><em>Har</em> i stedet for <em>er</em>.</ins>')
  expect(html).toContain('<ins>være/v *x* [[doven]]</ins>')
})
