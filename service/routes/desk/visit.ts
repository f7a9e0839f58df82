import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import type { SampleNote } from '../../desk/bench/corpus.ts'
import type { Guide } from '../../desk/guide.ts'
import { createLexiconNow, type LexiconNow } from '../../desk/lexicon-now.ts'
import type { Outline } from '../../desk/outline.ts'
import type { PressParts } from '../../desk/press.ts'
import type { DeskProps } from '../../pages/desk/desk-layout.tsx'
import { createPageProps } from '../../pages/show.tsx'
import type { Store } from '../../store/store.ts'

/** What a route of the desk works with. */
export interface Visit {
  readonly language: Language
  readonly store: Store
  readonly lexicon: LexiconNow
  readonly outline: Outline
  readonly props: DeskProps
}

/** What the routes of the desk share: data that is read once, and who is there. */
export interface DeskRooms {
  readonly visit: (c: Context<Env>, language: Language) => Promise<Visit>
  /** How often entries speak in the corpus; undefined while they are being counted. */
  readonly counts: (lexicon: LexiconNow) => Readonly<Record<string, number>> | undefined
  /** The corpus and a municipality's own notes, of one language. */
  readonly notes: (store: Store, of: Language) => Promise<readonly SampleNote[]>
  readonly guide: (language: Language) => Promise<Guide>
  readonly parts: (store: Store) => Promise<PressParts>
}

export function createRooms(deps: Deps): DeskRooms {
  const { desk } = deps
  const now = createLexiconNow(desk)
  const propsIn = createPageProps(deps)
  let outlined: { readonly hash: string; readonly outline: Promise<Outline> } | undefined
  let counted: { readonly hash: string; counts?: Readonly<Record<string, number>> } | undefined

  const outlineOf = ({ folder }: LexiconNow): Promise<Outline> => {
    if (outlined?.hash !== folder.hash) {
      const outline = desk.workshop.outline(folder.files)
      outlined = { hash: folder.hash, outline }
      // One that failed is tried again.
      outline.catch(() => (outlined = undefined))
    }
    return outlined.outline
  }

  const notes = async (store: Store, of: Language): Promise<readonly SampleNote[]> => {
    const own = await store.sampleNotes.list()
    return [
      ...own
        .filter(({ language }) => language === of)
        .map(({ title, text, language }) => ({ id: title, text, language })),
      ...(await desk.corpus()).filter(({ language }) => language === of),
    ]
  }

  return {
    notes,
    visit: async (c, language) => {
      const store = deps.store.use()
      const [lexicon, wishes] = await Promise.all([now(store), store.proposals.list({ state: 'new' })])
      return {
        language,
        store,
        lexicon,
        outline: await outlineOf(lexicon),
        props: {
          ...propsIn(language),
          version: lexicon.version,
          person: personOf(c),
          wishes: wishes.length,
          isUpgradeWaiting: lexicon.isUpgradeWaiting,
        },
      }
    },
    counts: ({ folder }) => {
      if (counted?.hash !== folder.hash) {
        const counting: typeof counted = { hash: folder.hash }
        counted = counting
        const store = deps.store.use()
        void Promise.all(
          (['da', 'en'] as const).map(async (of) => desk.workshop.count(folder, of, await notes(store, of))),
        ).then(
          ([da, en]) => (counting.counts = { ...da, ...en }),
          () => (counted = undefined),
        )
      }
      return counted.counts
    },
    guide: async (language) => (await desk.guide())[language],
    parts: async (store) => ({
      store,
      workshop: desk.workshop,
      product: await desk.product(),
      now: store.now(),
    }),
  }
}
