import { personOf } from '../../access/enforce.ts'
import { holdsCivilNumber } from '../../civil-number.ts'
import type { Deps } from '../../deps.ts'
import { readForm } from '../../middleware/read-form.ts'
import { DESK, deskPath } from '../../pages/desk/desk-paths.ts'
import { Samples } from '../../pages/desk/samples.tsx'
import { show } from '../../pages/show.tsx'
import { createRouter } from '../router.ts'
import type { DeskRooms } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const
/** UTF-16 units: room for a long note. */
const LONGEST = 20_000

/** A municipality's own invented notes. What looks like a real person's number is refused, and kept nowhere. */
export function samples(deps: Deps, rooms: DeskRooms) {
  const router = createRouter()
  for (const language of LANGUAGES) {
    const goBack = deps.config.basePath + deskPath('samples', language)
    router.get(DESK.samples[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      return show(c, <Samples {...props} notes={await store.sampleNotes.list()} />)
    })

    router.post(DESK.samples[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      const form = await readForm(c)
      if (form.do === 'remove') {
        await store.sampleNotes.remove(form.note ?? '', personOf(c))
        return c.redirect(goBack, 303)
      }
      const [title, text] = [(form.title ?? '').trim().slice(0, 120), (form.text ?? '').trim()]
      const isFine =
        title && text && text.length <= LONGEST && form.invented && !holdsCivilNumber(`${title} ${text}`)
      if (!isFine)
        return show(
          c,
          <Samples {...props} notes={await store.sampleNotes.list()} refused={{ title, text }} />,
          422,
        )
      await store.sampleNotes.add({ language: form.of === 'en' ? 'en' : 'da', title, text }, personOf(c))
      return c.redirect(goBack, 303)
    })
  }
  return router
}
