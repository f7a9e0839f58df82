import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { personOf, standingOf } from '../../access/enforce.ts'
import { holdsCivilNumber } from '../../civil-number.ts'
import type { Deps, Env } from '../../deps.ts'
import { Wish } from '../../desk/wish.ts'
import { categoryNames, readGroupView } from '../../groups/group-view.ts'
import { proposeQuestions } from '../../groups/propose-questions.ts'
import { readResult } from '../../groups/round-result.ts'
import { EMPTY_ROUND, isStep, LONGEST, readMeasure, readRound, writeRound } from '../../groups/round.ts'
import type { RoundContent, Step } from '../../groups/round.ts'
import { saveRound } from '../../groups/save-round.ts'
import { readForm } from '../../middleware/read-form.ts'
import { GROUPS, groupPath } from '../../pages/groups/group-paths.ts'
import { drawResult } from '../../pages/groups/round-result.tsx'
import { namesOf, RoundPage, type Unsaved } from '../../pages/groups/round.tsx'
import { Rounds } from '../../pages/groups/rounds.tsx'
import { createPageProps, show } from '../../pages/show.tsx'
import { ROUND_TEXTS } from '../../pages/texts/groups/groups.ts'
import { ProblemError } from '../../problem.ts'
import { createRouter } from '../router.ts'

const LANGUAGES = ['da', 'en'] as const
/** Entries of each orientation that an experiment may follow. */
const ENTRIES = 10

/** Rounds of action learning: everybody in a group writes in them, a facilitator sends a learning on to the desk. */
export function rounds(deps: Deps) {
  const { basePath: base } = deps.config
  const propsIn = createPageProps(deps)
  const router = createRouter()

  const showRound = async (
    c: Context<Env>,
    language: Language,
    { unsaved, status = 200 }: { readonly unsaved?: Unsaved; readonly status?: 200 | 409 | 422 } = {},
  ) => {
    const store = deps.store.use()
    const standing = standingOf(c)
    const group = standing.group.id
    const cycle = await store.cycles.get(group, c.req.param('round') ?? '')
    if (!cycle) throw new ProblemError('not-found')
    const round = readRound(cycle.step, cycle.content)
    const [view, result] = await Promise.all([readGroupView(store, group), readResult(store, group, round)])
    const names = categoryNames(deps.lexicons, language)
    const latest = view.blocks.at(-1)
    const { deficit = [], possibility = [] } = latest?.figures?.entries ?? {}
    const done = c.req.query('done')
    return show(
      c,
      <RoundPage
        {...propsIn(language)}
        person={personOf(c)}
        standing={standing}
        id={cycle.id}
        madeWeek={cycle.madeWeek}
        round={round}
        names={names}
        result={result}
        resultChart={await drawResult(result, names, language)}
        questions={proposeQuestions(latest, deps.lexicons, language)}
        plan={{
          categories: names,
          entries: [...deficit.slice(0, ENTRIES), ...possibility.slice(0, ENTRIES)].map(({ entry }) => entry),
          blocks: [0, 1, 2].map((i) => view.running + i),
          isSettled: round.block !== null && round.block <= view.last,
        }}
        {...(unsaved && { unsaved })}
        {...((done === 'saved' || done === 'proposed') && { done })}
      />,
      status,
    )
  }

  for (const language of LANGUAGES) {
    const words = ROUND_TEXTS[language]

    router.get(GROUPS.rounds[language], async (c) => {
      const standing = standingOf(c)
      const all = (await deps.store.use().cycles.list(standing.group.id)).map(
        ({ id, madeWeek, step, content }) => ({ id, madeWeek, round: readRound(step, content) }),
      )
      return show(c, <Rounds {...propsIn(language)} person={personOf(c)} standing={standing} rounds={all} />)
    })

    router.post(GROUPS.rounds[language], async (c) => {
      const group = standingOf(c).group.id
      const { from = '' } = await readForm(c)
      const { cycles } = deps.store.use()
      const before = from ? await cycles.get(group, from) : undefined
      const wonder = before ? readRound(before.step, before.content).next : ''
      const { id } = await cycles.create(group, {
        step: 'wonder',
        content: writeRound({ ...EMPTY_ROUND, wonder }),
      })
      return c.redirect(base + groupPath('round', language, { group, round: id }), 303)
    })

    router.get(GROUPS.round[language], (c) => showRound(c, language))

    router.post(GROUPS.round[language], async (c) => {
      const store = deps.store.use()
      const group = standingOf(c).group.id
      const id = c.req.param('round')
      const form = await readForm(c)
      const step: Step = isStep(form.step) ? form.step : 'wonder'
      const { running, last } = await readGroupView(store, group)
      const cycle = await store.cycles.get(group, id)
      const stored = cycle && readRound(cycle.step, cycle.content)
      if (!stored) throw new ProblemError('not-found')
      const isSettled = stored.block !== null && stored.block <= last
      const fields = readFields(form, step, isSettled ? undefined : { running, kept: stored.block })
      const refused = findFault(Object.values(fields), words)
      if (refused) return showRound(c, language, { unsaved: { step, fields, says: refused }, status: 422 })
      const saved = await saveRound(store, group, id, namesOf(step), {
        ...{ step, fields, was: form.was ?? '' },
        ...(isStep(form.go) && { goTo: form.go }),
      })
      if (!saved) throw new ProblemError('store-away')
      if (saved.conflict)
        return showRound(c, language, {
          unsaved: { step, fields, says: words.conflict, theirs: saved.round },
          status: 409,
        })
      const at = isStep(form.go) ? form.go : step
      return c.redirect(`${base}${groupPath('round', language, { group, round: id })}?done=saved#${at}`, 303)
    })

    router.post(GROUPS.removeRound[language], async (c) => {
      const group = standingOf(c).group.id
      await deps.store.use().cycles.delete(group, c.req.param('round'))
      return c.redirect(base + groupPath('rounds', language, { group }), 303)
    })

    router.post(GROUPS.propose[language], async (c) => {
      const { group } = standingOf(c)
      const { of, phrase = '', orientation, why = '', question = '' } = await readForm(c)
      const wish = Wish.safeParse({ language: of, phrase, orientation, why, question, group: group.name })
      const fault =
        findFault([phrase, why, question], words) ?? (wish.success ? undefined : words.proposal.missing)
      if (fault !== undefined || !wish.success)
        return showRound(c, language, {
          unsaved: { step: 'keep', fields: {}, says: fault ?? words.proposal.missing },
          status: 422,
        })
      await deps.store.use().proposals.create({ group: group.id, content: JSON.stringify(wish.data) })
      const to = groupPath('round', language, { group: group.id, round: c.req.param('round') })
      return c.redirect(`${base}${to}?done=proposed#keep`, 303)
    })
  }
  return router
}

/**
 * The fields of a step as they were sent. What the figures follow can be chosen as long as the experiment's first block
 * is not closed: afterwards it would be choosing by the outcome.
 */
function readFields(
  form: Readonly<Record<string, string>>,
  step: Step,
  plan: { readonly running: number; readonly kept: number | null } | undefined,
): Partial<RoundContent> {
  const texts = Object.fromEntries(
    namesOf(step)
      .filter((name) => !['measure', 'block', 'blocks'].includes(name))
      .map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n').trim()]),
  )
  if (step !== 'experiment' || !plan) return texts
  const { measure = '', block = '', blocks } = form
  const wanted = /^\d{1,6}$/.test(block) ? Number(block) : null
  const isOpen =
    wanted === plan.kept || (wanted !== null && wanted >= plan.running && wanted <= plan.running + 2)
  return {
    ...texts,
    measure: readMeasure(measure) ? measure.slice(0, 120) : '',
    block: isOpen ? wanted : null,
    blocks: blocks === '2' ? 2 : 1,
  }
}

function findFault(
  values: readonly unknown[],
  words: { readonly civil: string; readonly tooLong: string },
): string | undefined {
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.some(holdsCivilNumber)) return words.civil
  return texts.some((text) => text.length > LONGEST) ? words.tooLong : undefined
}
