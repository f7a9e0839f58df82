import type { LexiconVersion } from '../../store/lexicons.ts'
import type { WrittenAct } from '../../store/audit.ts'
import { DeskLayout, wordsOf, type DeskProps } from './desk-layout.tsx'
import { deskPath } from './desk-paths.ts'
import { pathOfFile } from './pieces.tsx'
import { nameOf } from './publish.tsx'

interface VersionsProps extends DeskProps {
  readonly versions: readonly LexiconVersion[]
  readonly productVersion: string
}

/** Everything that was ever published, and the way back. */
export function Versions(props: VersionsProps) {
  const { texts, base, versions: all, productVersion } = props
  const { language } = texts
  const words = wordsOf(props)
  const { versions } = words
  return (
    <DeskLayout {...props} at="versions" title={versions.heading}>
      <h1>{versions.heading}</h1>
      <p class="lead">{versions.lead}</p>
      {all.length === 0 && <p class="empty">{versions.none}</p>}
      <ol class="history" reversed>
        {all.map(({ version, by, at, reason, restored, changes, hash }, i) => (
          <li>
            <h2>
              {version} {i === 0 && <span class="badge">{versions.current}</span>}
            </h2>
            <p>
              {words.by(by, at)}
              {restored && ` · ${versions.restored(restored)}`}
            </p>
            {reason && <p>{reason}</p>}
            <p class="small">
              {versions.changes(Object.keys(changes).length)} · {versions.hash}{' '}
              <code title={hash}>{hash.slice(0, 12)}</code>
            </p>
            {i > 0 && (
              <details>
                <summary>{versions.restore}</summary>
                <form method="post" action={base + deskPath('versions', language)} class="stack">
                  <input type="hidden" name="version" value={version} />
                  <label>
                    <span>{versions.reason}</span>
                    <input name="reason" required autocomplete="off" />
                  </label>
                  <button type="submit">{versions.restoring(version)}</button>
                </form>
              </details>
            )}
          </li>
        ))}
      </ol>
      <p class="small">{versions.product(productVersion)}</p>
    </DeskLayout>
  )
}

/** Who changed what in the lexicon. */
export function Trail(props: DeskProps & { readonly acts: readonly WrittenAct[]; readonly more?: number }) {
  const { texts, base, acts, more } = props
  const { language } = texts
  const words = wordsOf(props)
  const { trail } = words
  return (
    <DeskLayout {...props} at="trail" title={trail.heading}>
      <h1>{trail.heading}</h1>
      <p class="lead">{trail.lead}</p>
      {acts.length === 0 && <p class="empty">{trail.nothing}</p>}
      <ul class="plain">
        {acts.map(({ at, actor, action, subject, detail }) => {
          const path = /^lexicon:(.+)$/.exec(subject)?.[1]
          return (
            <li>
              <span class="small">{words.when(at)}</span> {actor.name} {trail.acts[action] ?? action}{' '}
              {path ? (
                <a href={base + pathOfFile(path, language)}>{nameOf({ path })}</a>
              ) : (
                (detail.version ?? '')
              )}
            </li>
          )
        })}
      </ul>
      {more && (
        <p>
          <a href={`${base}${deskPath('trail', language)}?before=${more}`}>{trail.older}</a>
        </p>
      )}
    </DeskLayout>
  )
}
