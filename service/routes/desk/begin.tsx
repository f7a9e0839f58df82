import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { NO_ENTRY, writeEntry } from '../../../lexicon/source/fields.ts'
import { isName, pathOf, placeOf, toName } from '../../../lexicon/source/paths.ts'
import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { completePattern } from '../../desk/chips.ts'
import { readClassForm, readEntryForm } from '../../desk/form.ts'
import type { LexiconNow } from '../../desk/lexicon-now.ts'
import { readWish } from '../../desk/wish.ts'
import { readFields } from '../../middleware/read-form.ts'
import { DESK, deskPath, type DeskPage } from '../../pages/desk/desk-paths.ts'
import { EDITOR_TEXTS } from '../../pages/texts/desk/editor.ts'
import { ProblemError } from '../../problem.ts'
import type { NewDraft } from '../../store/drafts.ts'
import { createRouter } from '../router.ts'
import { findEntry } from './browse.tsx'
import { showEditor, showNew } from './editor-page.tsx'
import { sendDraft } from './send.tsx'
import type { DeskRooms, Visit } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const

/** How drafts begin: something new, or something that is published. */
export function begin(deps: Deps, rooms: DeskRooms) {
  const { basePath: base } = deps.config
  const router = createRouter()
  const goTo = (
    c: Context<Env>,
    language: Language,
    page: DeskPage,
    parts: Record<string, string>,
    done = '',
  ) => c.redirect(base + deskPath(page, language, parts) + (done && `?done=${done}`), 303)

  const open = async (c: Context<Env>, { store, language }: Visit, start: NewDraft) => {
    const { draft } = await store.drafts.open(start, personOf(c))
    return goTo(c, language, 'draft', { draft: draft.id })
  }

  for (const language of LANGUAGES) {
    const words = EDITOR_TEXTS[language]
    for (const [page, kind] of [
      ['newEntry', 'entry'],
      ['newClass', 'class'],
    ] as const) {
      router.get(DESK[page][language], async (c) => {
        const visit = await rooms.visit(c, language)
        const of = c.req.query('of') === 'en' || (!c.req.query('of') && language === 'en') ? 'en' : 'da'
        const wish = kind === 'entry' ? await startOfWish(visit, c.req.query('wish')) : undefined
        if (wish) return showEditor(c, visit, rooms, wish)
        return showNew(c, visit, rooms, kind, of)
      })

      router.post(DESK[page][language], async (c) => {
        const visit = await rooms.visit(c, language)
        const form = await readFields(c)
        const { file, reason } = kind === 'entry' ? readEntryForm(form) : readClassForm(form)
        const { path, text: content } = file
        const wish = form.get('wish') ?? ''
        const again = (notice: string) =>
          showEditor(c, visit, rooms, {
            path,
            content,
            reason,
            notice,
            id: form.get('id') ?? '',
            ...(wish && { wish }),
          })
        const refusal = refuseName(path, visit.lexicon)
        if (refusal) return again(words[refusal])
        const person = personOf(c)
        const proposal = wish
          ? (await visit.store.proposals.list({ state: 'new' })).find(({ id }) => id === wish)
          : undefined
        const origin = proposal && (readWish(proposal.content)?.group ?? null)
        const { draft, isNew } = await visit.store.drafts.open(
          { path, base: null, content, reason, ...(origin && { origin }) },
          person,
        )
        if (!isNew) return again(words.conflict.takenName)
        if (proposal) await visit.store.proposals.decide(proposal.id, 'taken', proposal.content, person)
        if (form.get('do') === 'send') return sendDraft(c, visit, rooms, deps, draft)
        return goTo(c, language, 'draft', { draft: draft.id }, 'saved')
      })
    }

    router.post(DESK.entry[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { lexicon } = visit
      const form = await readFields(c)
      const { place, path, text } = findEntry(lexicon, c.req.param('id'))
      const base = lexicon.texts.get(path) ?? null
      switch (form.get('do')) {
        case 'edit':
        case 'bring-back':
          return open(c, visit, { path, base, content: text, reason: '' })
        case 'retire': {
          const successor = toName(form.get('successor') ?? '')
          if (successor) findEntry(lexicon, successor)
          const reason = (form.get('reason') ?? '').trim()
          return open(c, visit, { path, base, content: null, reason, moved_to: successor || null })
        }
        case 'rename': {
          const category = CATEGORY_ORDER.find((one) => one === form.get('category')) ?? place.category
          const to = pathOf({ ...place, category, id: toName(form.get('id') ?? '') })
          if (to === path) return goTo(c, language, 'entry', { id: place.id })
          const refusal = refuseName(to, lexicon, path)
          if (refusal) return showEditor(c, visit, rooms, { path, content: text, notice: words[refusal] })
          return open(c, visit, { path: to, was: path, base, content: text, reason: '' })
        }
        default:
          throw new ProblemError('not-found')
      }
    })

    router.post(DESK.wordClass[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const found = visit.outline.classes.find(
        (one) => one.language === c.req.param('of') && one.name === c.req.param('name'),
      )
      if (!found) throw new ProblemError('not-found')
      const text = visit.lexicon.texts.get(found.path) ?? null
      const form = await readFields(c)
      // Whether anything still uses it is seen when it is published, together with what is published beside it.
      if (form.get('do') === 'retire') {
        const reason = (form.get('reason') ?? '').trim()
        return open(c, visit, { path: found.path, base: text, content: null, reason })
      }
      return open(c, visit, { path: found.path, base: text, content: text, reason: '' })
    })
  }
  return router
}

/** Why a file cannot have this name: it is none, or another entry has it or had it. */
export function refuseName(
  path: string,
  lexicon: LexiconNow,
  was?: string,
): 'badName' | 'exists' | undefined {
  const place = placeOf(path)
  const name = place?.kind === 'entry' ? place.id : place?.name
  if (!place || !name || !isName(name)) return 'badName'
  if (path === was) return undefined
  if (place.kind === 'class') return lexicon.texts.has(path) ? 'exists' : undefined
  // Ids never die: one that was retired is for the entry that had it.
  const taken = [...lexicon.texts.keys(), ...lexicon.revisions.keys()].some((other) => {
    const it = placeOf(other)
    return other !== was && it?.kind === 'entry' && it.id === place.id
  })
  return taken && !isSameEntry(place.id, was) ? 'exists' : undefined
}

const isSameEntry = (id: string, was: string | undefined): boolean => {
  const place = was === undefined ? undefined : placeOf(was)
  return place?.kind === 'entry' && place.id === id
}

async function startOfWish({ store }: Visit, id: string | undefined) {
  const proposal = id && (await store.proposals.list({ state: 'new' })).find((one) => one.id === id)
  const wish = proposal ? readWish(proposal.content) : undefined
  if (!proposal || !wish) return undefined
  const { language, phrase, orientation, why, question } = wish
  const place = {
    kind: 'entry' as const,
    language,
    category: orientation === 'possibility' ? ('strength' as const) : ('label' as const),
    id: toName(phrase) || 'x',
  }
  const pattern = phrase.toLowerCase().replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
  const { path, text } = writeEntry(pathOf(place), {
    ...NO_ENTRY,
    patterns: [completePattern(pattern)],
    note: why,
    questions: question ? [question] : [],
  })
  return { path, content: text, wish: proposal.id }
}
