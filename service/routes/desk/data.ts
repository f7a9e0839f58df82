import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { answerAsset, createAsset, type Asset } from '../../asset.ts'
import type { Deps, Env } from '../../deps.ts'
import { DESK_DATA } from '../../pages/desk/desk-paths.ts'
import { ProblemError } from '../../problem.ts'
import { createRouter } from '../router.ts'
import type { DeskRooms } from './visit.ts'

/** What the editor works with in the page, so that nothing that is typed has to be sent to be tried. */
export function data({ desk }: Pick<Deps, 'desk'>, rooms: DeskRooms) {
  const { workshop } = desk
  const router = createRouter()
  const grounds = new Map<Language, { readonly hash: string; readonly asset: Asset }>()

  router.get(DESK_DATA.ground, async (c) => {
    const of = languageIn(c)
    const { lexicon } = await rooms.visit(c, of)
    const { hash } = lexicon.folder
    let known = grounds.get(of)
    if (known?.hash !== hash) {
      known = { hash, asset: createAsset('application/json', await workshop.ground(lexicon.folder, of)) }
      grounds.set(of, known)
    }
    return answerAsset(c, known.asset, 'private, no-cache')
  })

  router.get(DESK_DATA.corpus, async (c) => {
    const of = languageIn(c)
    const { store } = await rooms.visit(c, of)
    const notes = await rooms.notes(store, of)
    return answerAsset(c, createAsset('application/json', JSON.stringify(notes)), 'private, no-cache')
  })
  return router
}

function languageIn(c: Context<Env>): Language {
  const of = c.req.param('of')
  if (of !== 'da' && of !== 'en') throw new ProblemError('unknown-language')
  return of
}
