import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import type { Category, Language } from '../../../lexicon/engine/types.ts'
import { countChoices, type Query, type Row, type Status } from '../../desk/search.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import { CategoryName, Prose } from './pieces.tsx'

/** Names of categories in the language of the page. */
export type CategoryNames = Readonly<Record<Category, string>>

interface ListProps extends DeskProps {
  readonly rows: readonly Row[]
  readonly found: readonly Row[]
  readonly query: Query
  readonly most: number
  readonly categories: CategoryNames
  /** False while entries are counted in the corpus. */
  readonly isCounted: boolean
  /** Drafts under way, and those of them that wait for a colleague. */
  readonly drafts: { readonly open: number; readonly review: number }
}

const STATUSES: readonly Status[] = ['product', 'edited', 'own', 'draft', 'review', 'retired']

/** All entries, with a search. */
export function List(props: ListProps) {
  const { texts, base, rows, found, query, categories, drafts } = props
  const words = wordsOf(props)
  const { list } = words
  const { language } = texts
  const note = list.draftsNote(drafts.open, drafts.review)
  return (
    <DeskLayout {...props} at="list" title={list.heading} script="desk-list.js">
      <div class="head">
        <div>
          <h1>{list.heading}</h1>
          <p class="lead">{list.lead}</p>
        </div>
        <a class="button" href={base + deskPath('newEntry', language)}>
          {list.create}
        </a>
      </div>
      {note && (
        <p class="strip">
          {note}. <a href={base + deskPath('publish', language)}>{list.drafts}</a>
        </p>
      )}
      <form method="get" action={base + deskPath('list', language)} class="search" role="search" id="search">
        <label class="wide">
          <span>{list.search}</span>
          <input type="search" name="q" value={query.text ?? ''} autocomplete="off" />
        </label>
        <Choice
          name="of"
          label={list.filters.of}
          all={list.all}
          value={query.language}
          options={(['da', 'en'] as const).map((one) => [one, words.languages[one]])}
        />
        <Choice
          name="category"
          label={list.filters.category}
          all={list.all}
          value={query.category}
          options={CATEGORY_ORDER.map((one) => [one, categories[one]])}
        />
        <Choice
          name="status"
          label={list.filters.status}
          all={list.all}
          value={query.status}
          options={STATUSES.map((one) => [one, words.statuses[one]])}
        />
        <Choice
          name="theme"
          label={list.filters.theme}
          all={list.all}
          value={query.theme}
          options={countChoices(rows, (row) => row.themes).map(([theme, count]) => [
            theme,
            `${theme} (${count})`,
          ])}
        />
        <Choice
          name="origin"
          label={list.filters.origin}
          all={list.all}
          value={query.origin}
          options={countChoices(rows, ({ origin }) => (origin ? [origin] : [])).map(([group]) => [
            group,
            group,
          ])}
        />
        <Choice
          name="sort"
          label={list.filters.sort}
          value={query.sort}
          options={(['category', 'name', 'met'] as const).map((one) => [one, list.sorts[one]])}
        />
        <div class="do">
          <button type="submit">{list.find}</button>
          <a href={base + deskPath('list', language)}>{list.clear}</a>
        </div>
      </form>
      <div id="found">
        <Found {...props} />
      </div>
      {found.length > 0 && !props.isCounted && <p class="small">{list.counting}</p>}
    </DeskLayout>
  )
}

/** The part of the list that a search changes. */
export function Found(props: Omit<ListProps, 'drafts'>) {
  const { texts, base, rows, found, most, categories, query, isCounted } = props
  const { language } = texts
  const words = wordsOf(props)
  const { list } = words
  if (found.length === 0)
    return (
      <p class="empty" role="status">
        {list.nothing}
      </p>
    )
  return (
    <>
      <p class="count" role="status">
        {list.count(found.length, rows.length)}
      </p>
      <table class="entries">
        <thead>
          <tr>
            <th scope="col">{list.columns.name}</th>
            <th scope="col">{list.columns.category}</th>
            <th scope="col">{list.columns.status}</th>
            <th scope="col" class="number">
              {list.columns.met}
            </th>
          </tr>
        </thead>
        <tbody>
          {found
            .slice(0, most)
            .map(({ id, note, category, status, met, metInGroups, origin, language: of }) => (
              <tr>
                <th scope="row">
                  <a href={base + deskPath('entry', language, { id })} lang={of}>
                    {id}
                  </a>
                  <span class="small" lang={of}>
                    <Prose text={note} />
                  </span>
                </th>
                <td>
                  <CategoryName category={category} name={categories[category]} />
                </td>
                <td>
                  {words.statuses[status]}
                  {origin && <span class="small"> {origin}</span>}
                </td>
                <td class="number" data-label={list.columns.met}>
                  {isCounted ? met : '–'}
                  {metInGroups && <span class="small"> {list.metInGroups(metInGroups)}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {found.length > most && (
        <p>
          <a class="more" href={`${base + deskPath('list', language)}?${toSearch(query, most + 200)}`}>
            {list.more}
          </a>
        </p>
      )}
    </>
  )
}

function toSearch(query: Query, most: number): string {
  const { text, language, ...others } = query
  const all = { q: text, of: language, ...others, most: String(most) }
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly all?: string
}

function Choice({ name, label, value, options, all }: ChoiceProps) {
  if (options.length === 0) return <></>
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Reads the search from an address. */
export function readQuery(get: (name: string) => string | undefined): Query {
  const one = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === get(name))
  const languages: readonly Language[] = ['da', 'en']
  const query = {
    text: get('q')?.slice(0, 200),
    language: one('of', languages),
    category: one('category', CATEGORY_ORDER),
    theme: get('theme'),
    status: one('status', STATUSES),
    origin: get('origin'),
    sort: one('sort', ['category', 'name', 'met'] as const),
  }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as Query
}
