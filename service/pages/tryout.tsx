import type { SignIn } from '../access/settings.ts'
import { DEMO_GROUPS } from '../demo/demo-groups.ts'
import { groupPath, WORKSHOP } from './groups/group-paths.ts'
import { Layout, type PageProps } from './layout.tsx'
import { Mark } from './mark.tsx'
import { PATHS } from './paths.ts'
import { SAMPLES } from './samples.ts'
import { WORKSHOP_TEXTS } from './texts/groups/workshop.ts'

interface TryoutProps extends PageProps {
  /** Where this service is reached, for the example of a request. */
  readonly origin: string
  /** How somebody comes to the learning groups from here. */
  readonly groups: SignIn
}

/** A field like a journal note with the extension's own view on it; the script fills in what was noticed. */
export function Tryout(props: TryoutProps) {
  const { texts, base, origin, groups } = props
  const samples = SAMPLES[texts.language]
  return (
    <Layout {...props} page="tryout" title={texts.title} skip={texts.skip} script="tryout.js">
      <main>
        <section class="intro">
          <h1>{texts.heading}</h1>
          <p class="lead">{texts.lead}</p>
        </section>
        <div class="desk">
          <section class="sheet" aria-labelledby="field-name">
            <fieldset class="samples">
              <legend>{texts.samples}</legend>
              {samples.map(({ id, name }, i) => (
                <label>
                  <input type="radio" name="sample" value={id} checked={i === 0} autocomplete="off" />
                  <span>{name}</span>
                </label>
              ))}
              <label>
                <input type="radio" name="sample" value="own" autocomplete="off" />
                <span>{texts.own}</span>
              </label>
            </fieldset>
            <div class="paper">
              <div class="paper-head">
                <label id="field-name" for="main">
                  {texts.field}
                </label>
                <p class="legend">
                  <span class="deficit">
                    <Mark kind="deficit" /> {texts.legend.deficit}
                  </span>
                  <span class="possibility">
                    <Mark kind="possibility" /> {texts.legend.possibility}
                  </span>
                </p>
              </div>
              <textarea
                id="main"
                name="note"
                rows={12}
                spellcheck={false}
                autocomplete="off"
                aria-describedby="note-privacy note-hint"
                placeholder={texts.ownHint}
              >
                {samples[0]!.text}
              </textarea>
              <div class="print" id="print" aria-hidden="true"></div>
            </div>
            <p class="small" id="note-privacy">
              {texts.privacyNote} <a href={base + PATHS.privacy[texts.language]}>{texts.privacyLink}</a>
            </p>
            <p class="small" id="note-hint">
              {texts.hint}
            </p>
            <noscript>
              <p class="small">{texts.noScript}</p>
            </noscript>
            <div id="missing" class="missing"></div>
          </section>
          <aside class="reading" aria-labelledby="balance-name">
            <h2 id="balance-name">{texts.balance}</h2>
            <p id="counts" class="counts" role="status">
              {texts.loading}
            </p>
            <figure class="thread">
              <svg id="thread" role="img" aria-labelledby="counts thread-caption" viewBox="0 0 320 96"></svg>
              <figcaption id="thread-caption">{texts.balanceCaption}</figcaption>
            </figure>
            <section class="remarks" aria-labelledby="list-name">
              <h2 id="list-name">{texts.list}</h2>
              <ol id="remarks"></ol>
            </section>
          </aside>
        </div>
        <section class="doors" aria-labelledby="doors-name">
          <h2 id="doors-name">{texts.doors}</h2>
          {groups !== 'off' && <GroupsDoor {...props} />}
          <div class="door">
            <h3>{texts.extension.heading}</h3>
            <p>{texts.extension.text}</p>
            <pre tabindex={0} aria-label={texts.extension.heading}>
              <code>{texts.extension.command}</code>
            </pre>
          </div>
          <div class="door">
            <h3>{texts.api.heading}</h3>
            <p>{texts.api.text}</p>
            <pre tabindex={0} aria-label={texts.api.heading}>
              <code>{exampleRequest(origin + base, texts.api.example)}</code>
            </pre>
            <p>
              <a href={`${base}/openapi.json`}>{texts.api.link}</a>
            </p>
          </div>
          <div class="door">
            <h3>{texts.words.heading}</h3>
            <p>{texts.words.text}</p>
          </div>
        </section>
      </main>
    </Layout>
  )
}

/** To the learning groups: in the demo straight into the group with a year of invented figures. */
function GroupsDoor({ texts, base, groups }: TryoutProps) {
  const { language } = texts
  const words = texts.groups
  return (
    <div class="door">
      <h3>{words.heading}</h3>
      <p>
        {words.text} <a href={base + WORKSHOP[language]}>{WORKSHOP_TEXTS[language].heading}</a>.
      </p>
      {groups === 'demo' ? (
        <form method="post" action={`${base}/sign-in/demo`} class="way">
          <input type="hidden" name="role" value="facilitator" />
          <input type="hidden" name="language" value={language} />
          <input
            type="hidden"
            name="to"
            value={groupPath('overview', language, { group: DEMO_GROUPS.year })}
          />
          <button type="submit">{words.demo}</button>
        </form>
      ) : (
        <p>
          <a href={base + groupPath('list', language)}>{words.link}</a>
        </p>
      )}
    </div>
  )
}

const exampleRequest = (address: string, text: string): string =>
  `curl ${address}/v1/analyse \\\n  -H 'content-type: application/json' \\\n  -d '{"text":"${text}"}'`
