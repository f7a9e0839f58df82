import { PROBLEMS } from '../problem.ts'
import { Layout, type PageProps } from './layout.tsx'

/** Where the `type` of every problem document leads: what it means and what to do. For programmers, in English. */
export function Problems(props: PageProps) {
  return (
    <Layout {...props} page="tryout" title="Problems – Tiltro" skip={props.texts.privacy.skip}>
      <main id="main" class="prose" tabindex={-1}>
        <h1>Problems</h1>
        <p class="lead">
          Why a request gets no answer. Nothing of a request is ever repeated in one of these.
        </p>
        <dl>
          {Object.entries(PROBLEMS).map(([code, { status, title, detail }]) => (
            <div id={code}>
              <dt>
                {status} {title}
              </dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
      </main>
    </Layout>
  )
}
