import { expect, test } from 'vitest'
import { keepDrawn } from '../../../extension/pages/keep-drawn.ts'

/** Something that is awaited, and the end of the waiting. */
function gate() {
  let open!: () => void
  return {
    passed: new Promise<void>((done) => {
      open = done
    }),
    open,
  }
}

test('of two changes at once the last is drawn, however long the first takes to be read', async () => {
  const slow = gate()
  const drawn: string[] = []
  let truth = 'old'
  const draw = keepDrawn(
    async () => {
      const seen = truth
      if (seen === 'old') await slow.passed
      return () => drawn.push(seen)
    },
    () => Promise.resolve(),
  )
  const first = draw()
  truth = 'new'
  const second = draw()
  slow.open()
  await Promise.all([first, second])
  expect(drawn).toEqual(['new'])
})

test('while something is held down nothing is drawn, and afterwards what is true then', async () => {
  const held = gate()
  const drawn: string[] = []
  let truth = 'at first'
  const draw = keepDrawn(
    () => {
      const seen = truth
      return Promise.resolve(() => drawn.push(seen))
    },
    () => held.passed,
  )
  const first = draw()
  truth = 'meanwhile'
  const second = draw()
  expect(drawn).toEqual([])
  held.open()
  await Promise.all([first, second])
  expect(drawn).toEqual(['meanwhile'])
})

test('what could not be read once is read at the next change', async () => {
  let fails = true
  const drawn: string[] = []
  const draw = keepDrawn(
    () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(() => drawn.push('there'))),
    () => Promise.resolve(),
  )
  await expect(draw()).rejects.toThrow('no')
  fails = false
  await draw()
  expect(drawn).toEqual(['there'])
})
