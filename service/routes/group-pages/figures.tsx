import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { personOf, standingOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { writeCsv } from '../../desk/tables/csv.ts'
import { categoryNames, findEntry, readGroupView, type GroupView } from '../../groups/group-view.ts'
import { proposeQuestions } from '../../groups/propose-questions.ts'
import { readRound, type Round } from '../../groups/round.ts'
import { toTable } from '../../groups/to-table.ts'
import { drawGroup } from '../../pages/groups/charts/draw-group.ts'
import { GROUPS } from '../../pages/groups/group-paths.ts'
import { Meeting } from '../../pages/groups/meeting.tsx'
import { Overview } from '../../pages/groups/overview.tsx'
import { Sheet } from '../../pages/groups/sheet.tsx'
import { createPageProps, show } from '../../pages/show.tsx'
import type { Cycle } from '../../store/cycles.ts'
import { createRouter } from '../router.ts'

const LANGUAGES = ['da', 'en'] as const

/** What is published of a group, as a page, for a meeting, on paper and as a table. */
export function figures(deps: Deps) {
  const propsIn = createPageProps(deps)
  const router = createRouter()

  const read = async (c: Context<Env>, language: Language) => {
    const standing = standingOf(c)
    const store = deps.store.use()
    const [view, issued, cycles] = await Promise.all([
      readGroupView(store, standing.group.id),
      store.codes.list(standing.group.id),
      store.cycles.list(standing.group.id),
    ])
    const names = categoryNames(deps.lexicons, language)
    return {
      ...{ ...propsIn(language), person: personOf(c), standing, view, names, issued },
      charts: await drawGroup(view, language, names),
      entries: entriesOf(view, deps.lexicons),
      round: latestOf(cycles),
      questions: proposeQuestions(view.blocks.at(-1), deps.lexicons, language),
    }
  }

  for (const language of LANGUAGES) {
    router.get(GROUPS.overview[language], async (c) => show(c, <Overview {...await read(c, language)} />))
    router.get(GROUPS.meeting[language], async (c) => show(c, <Meeting {...await read(c, language)} />))
    router.get(GROUPS.sheet[language], async (c) => show(c, <Sheet {...await read(c, language)} />))

    router.get(GROUPS.csv[language], async (c) => {
      const { blocks } = await readGroupView(deps.store.use(), standingOf(c).group.id)
      const table = toTable(blocks, language, categoryNames(deps.lexicons, language))
      return c.body(writeCsv(table), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="tiltro-${language === 'da' ? 'tal' : 'figures'}.csv"`,
      })
    })
  }
  return router
}

function entriesOf({ blocks }: GroupView, lexicons: Deps['lexicons']) {
  const { deficit = [], possibility = [] } = blocks.at(-1)?.figures?.entries ?? {}
  return new Map(
    [...deficit, ...possibility].flatMap(({ entry }) => {
      const found = findEntry(lexicons, entry)
      return found ? [[entry, found] as const] : []
    }),
  )
}

/** The round whose experiment is or was the last, of those that have come to one. */
const latestOf = (cycles: readonly Cycle[]): Round | undefined =>
  cycles
    .map(({ step, content }) => readRound(step, content))
    .filter(({ trying }) => trying)
    .sort((a, b) => (b.block ?? 0) - (a.block ?? 0))[0]
