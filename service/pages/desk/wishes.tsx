import type { Wish } from '../../desk/wish.ts'
import type { Proposal } from '../../store/proposals.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { DESK_TEXTS } from '../texts/desk/desk.ts'
import { EDITOR_TEXTS } from '../texts/desk/editor.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath, WISH } from './desk-paths.ts'

interface Waiting {
  readonly proposal: Proposal
  readonly wish: Wish
}

/** What groups and writers would like the lexicon to say. */
export function Inbox(props: DeskProps & { readonly items: readonly Waiting[] }) {
  const { texts, base, items } = props
  const { language } = texts
  const { inbox, languages } = wordsOf(props)
  const open = items.filter(({ proposal }) => proposal.state === 'new')
  const handled = items.filter(({ proposal }) => proposal.state !== 'new')
  const about = ({ proposal, wish }: Waiting) => (
    <>
      <p>
        <strong lang={wish.language}>»{wish.phrase}«</strong>{' '}
        <span class="small">
          {wish.orientation && `${wish.orientation === 'deficit' ? inbox.closes : inbox.opens} · `}
          {languages[wish.language]} · {wish.group ? inbox.from(wish.group) : inbox.fromWriter} ·{' '}
          {inbox.week(proposal.madeWeek)}
        </span>
      </p>
      {wish.why && <p lang={wish.language}>{wish.why}</p>}
      {wish.question && <p lang={wish.language}>{wish.question}</p>}
    </>
  )
  return (
    <DeskLayout {...props} at="inbox" title={inbox.heading}>
      <h1>{inbox.heading}</h1>
      <p class="lead">{inbox.lead}</p>
      {open.length === 0 && <p class="empty">{inbox.nothing}</p>}
      <ul class="plain wishes">
        {open.map((item) => (
          <li>
            {about(item)}
            <form method="post" action={base + deskPath('inbox', language)} class="do">
              <input type="hidden" name="wish" value={item.proposal.id} />
              <button type="submit" name="do" value="take" class="button">
                {inbox.take}
              </button>
              <details>
                <summary>{inbox.decline}</summary>
                <label>
                  <span>{inbox.answer}</span>
                  <input name="answer" autocomplete="off" />
                </label>
                <button type="submit" name="do" value="decline">
                  {inbox.decline}
                </button>
              </details>
            </form>
          </li>
        ))}
      </ul>
      {handled.length > 0 && (
        <details>
          <summary>
            {inbox.handled} ({handled.length})
          </summary>
          <ul class="plain wishes">
            {handled.map((item) => (
              <li>
                {about(item)}
                <p class="small">
                  {inbox.outcomes[item.proposal.state === 'taken' ? 'taken' : 'declined']}
                  {item.wish.answer && `: ${item.wish.answer}`}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </DeskLayout>
  )
}

interface WishProps extends PageProps {
  readonly person: { readonly name: string }
  readonly state: 'asking' | 'missing' | 'sent'
}

/** Where anybody who is signed in writes a wish, without their name. */
export function WishPage(props: WishProps) {
  const { texts, base, state } = props
  const { language } = texts
  const { wish, inbox, skip } = DESK_TEXTS[language]
  return (
    <Layout {...props} page={WISH} title={`${wish.heading} – Tiltro`} skip={skip} style="desk.css">
      <main id="main" class="prose" tabindex={-1}>
        {state === 'sent' ? (
          <>
            <h1>{wish.thanks.heading}</h1>
            <p class="lead">{wish.thanks.lead}</p>
            <p>
              <a href={base + WISH[language]}>{wish.another}</a>
            </p>
          </>
        ) : (
          <>
            <h1>{wish.heading}</h1>
            <p class="lead">{wish.lead}</p>
            {state === 'missing' && (
              <p class="strip" role="alert">
                {wish.missing}
              </p>
            )}
            <form method="post" action={base + WISH[language]} class="stack">
              <label>
                <span>{EDITOR_TEXTS[language].fields.of}</span>
                <select name="of">
                  {(['da', 'en'] as const).map((of) => (
                    <option value={of} selected={of === language}>
                      {DESK_TEXTS[language].languages[of]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span>{wish.phrase}</span>
                <input
                  name="phrase"
                  required
                  maxlength={200}
                  autocomplete="off"
                  placeholder={wish.phraseHint}
                />
              </label>
              <fieldset class="ticks">
                <legend>{wish.orientation}</legend>
                <label>
                  <input type="radio" name="orientation" value="deficit" checked />
                  <span>{inbox.closes}</span>
                </label>
                <label>
                  <input type="radio" name="orientation" value="possibility" />
                  <span>{inbox.opens}</span>
                </label>
              </fieldset>
              <label>
                <span>{wish.why}</span>
                <textarea name="why" rows={3} maxlength={500}></textarea>
              </label>
              <label>
                <span>{wish.question}</span>
                <input name="question" maxlength={200} autocomplete="off" />
              </label>
              <button type="submit" class="button">
                {wish.send}
              </button>
            </form>
          </>
        )}
      </main>
    </Layout>
  )
}
