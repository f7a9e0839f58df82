import { Layout, type PageProps } from './layout.tsx'
import { INFORM } from './inform/inform-paths.ts'
import { PATHS } from './paths.ts'
import { INFORM_TEXTS } from './texts/inform.ts'

interface PrivacyProps extends PageProps {
  /** Requests a minute that one address may make; 0 is any number. */
  readonly rateLimit: number
}

/** What happens to text, told from how this service runs. */
export function Privacy(props: PrivacyProps) {
  const { texts, base, rateLimit } = props
  const { privacy } = texts
  return (
    <Layout {...props} page="privacy" title={privacy.title} skip={privacy.skip}>
      <main id="main" class="prose" tabindex={-1}>
        <h1>{privacy.heading}</h1>
        <p class="lead">{privacy.lead}</p>
        {privacy.sections.map(({ heading, paragraphs }) => (
          <section>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </section>
        ))}
        <section>
          <h2>{privacy.logHeading}</h2>
          <p>{privacy.logLead}</p>
          <dl>
            {privacy.log.map(([name, what]) => (
              <div>
                <dt>{name}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          {privacy.limits(rateLimit).map((sentence) => (
            <p>{sentence}</p>
          ))}
        </section>
        <p>
          <a href={base + INFORM.council[texts.language]}>{INFORM_TEXTS[texts.language].more}</a> ·{' '}
          <a href={base + PATHS.tryout[texts.language]}>{privacy.back}</a>
        </p>
      </main>
    </Layout>
  )
}
