import { personOf } from '../../access/enforce.ts'
import type { Deps } from '../../deps.ts'
import { readWish, Wish } from '../../desk/wish.ts'
import { readForm } from '../../middleware/read-form.ts'
import { DESK, deskPath, WISH } from '../../pages/desk/desk-paths.ts'
import { Inbox, WishPage } from '../../pages/desk/wishes.tsx'
import { createPageProps, show } from '../../pages/show.tsx'
import { createRouter } from '../router.ts'
import type { DeskRooms } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const

/** Wishes: written by anybody who is signed in, without their name, and dealt with by trainers. */
export function wishes(deps: Deps, rooms: DeskRooms) {
  const { basePath: base } = deps.config
  const propsIn = createPageProps(deps)
  const router = createRouter()
  for (const language of LANGUAGES) {
    router.get(WISH[language], (c) => {
      const state = c.req.query('done') ? 'sent' : 'asking'
      return show(c, <WishPage {...propsIn(language)} person={personOf(c)} state={state} />)
    })

    router.post(WISH[language], async (c) => {
      const form = await readForm(c)
      const { of, phrase, orientation, why, question } = form
      const wish = Wish.safeParse({ language: of, phrase, orientation, why, question })
      if (!wish.success)
        return show(c, <WishPage {...propsIn(language)} person={personOf(c)} state="missing" />, 422)
      await deps.store.use().proposals.create({ content: JSON.stringify(wish.data) })
      return c.redirect(`${base}${WISH[language]}?done=sent`, 303)
    })

    router.get(DESK.inbox[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      const items = (await store.proposals.list()).flatMap((proposal) => {
        const wish = readWish(proposal.content)
        return wish ? [{ proposal, wish }] : []
      })
      return show(c, <Inbox {...props} items={items} />)
    })

    router.post(DESK.inbox[language], async (c) => {
      const { store } = await rooms.visit(c, language)
      const { do: wanted, wish: id = '', answer = '' } = await readForm(c)
      if (wanted === 'take')
        return c.redirect(`${base}${deskPath('newEntry', language)}?wish=${encodeURIComponent(id)}`, 303)
      const proposal = (await store.proposals.list({ state: 'new' })).find((one) => one.id === id)
      const wish = proposal && readWish(proposal.content)
      if (proposal && wish)
        await store.proposals.decide(
          id,
          'declined',
          JSON.stringify({ ...wish, answer: answer.trim().slice(0, 500) }),
          personOf(c),
        )
      return c.redirect(base + deskPath('inbox', language), 303)
    })
  }
  return router
}
