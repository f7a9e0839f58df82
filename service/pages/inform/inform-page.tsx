import type { Collected, Document } from '../../inform/inform.ts'
import type { Columns } from '../../inform/write-docx.ts'
import { Layout, type PageProps } from '../layout.tsx'
import { INFORM_TEXTS } from '../texts/inform.ts'
import { INFORM, INFORM_FILES, type InformFile, type InformPage } from './inform-paths.ts'

interface InformProps extends PageProps {
  readonly at: InformPage
  readonly document: Document
}

/** Which files stand on a page. */
const FILES: Readonly<Record<InformPage, readonly InformFile[]>> = {
  council: ['letter', 'note'],
  protection: ['letter', 'note'],
  citizens: [],
}

/** What those who are concerned ought to know, told from how this service runs. */
export function Inform(props: InformProps) {
  const { texts, base, at, document } = props
  const { language } = texts
  const words = INFORM_TEXTS[language]
  return (
    <Layout
      {...props}
      page={INFORM[at]}
      title={`${document.title} – Tiltro`}
      skip={words.skip}
      style="inform.css"
    >
      <nav class="inform-nav" aria-label={words.nav}>
        {(Object.keys(INFORM) as InformPage[]).map((page) => (
          <a href={base + INFORM[page][language]} aria-current={page === at ? 'page' : undefined}>
            {words.pages[page]}
          </a>
        ))}
      </nav>
      <main id="main" class="prose inform" tabindex={-1}>
        <h1>{document.title}</h1>
        <p class="lead">{document.lead}</p>
        {document.sections.map(({ heading, paragraphs = [], points = [], collected = [] }) => (
          <section>
            <h2>{heading}</h2>
            {paragraphs.map((text) => (
              <p>{text}</p>
            ))}
            {points.length > 0 && (
              <ul>
                {points.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            )}
            {collected.map((one) => (
              <Answers one={one} columns={words.columns} />
            ))}
          </section>
        ))}
        {FILES[at].length > 0 && (
          <section>
            <h2>{words.files}</h2>
            <p>{words.filesSay}</p>
            <ul>
              {FILES[at].map((file) => (
                <li>
                  <a href={base + INFORM_FILES[file][language]}>{words.file[file]}</a>{' '}
                  <span class="small">(.docx)</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </Layout>
  )
}

/** One thing and all that is to be said of it: below each other, so that it can be read in a narrow window and by ear. */
function Answers({ one, columns }: { readonly one: Collected; readonly columns: Columns }) {
  return (
    <div class="answers">
      <h3>{one.what}</h3>
      {one.holds && (
        <ul>
          {one.holds.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      <dl>
        {(Object.keys(columns) as (keyof Columns)[]).map((name) => (
          <div>
            <dt>{columns[name]}</dt>
            <dd>{one[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
