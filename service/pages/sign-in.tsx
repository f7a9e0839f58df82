import { DEMO_ROLES } from '../access/demo.ts'
import { Layout, type PageProps } from './layout.tsx'
import { PATHS, signInPath } from './paths.ts'
import { SIGN_IN } from './texts/sign-in.ts'

interface DemoProps extends PageProps {
  /** Where they wanted to go. */
  readonly to: string
}

/** Whom one can sign in as where no sign-in has been set up. */
export function DemoSignIn(props: DemoProps) {
  const { texts, base, to } = props
  const words = SIGN_IN[texts.language]
  return (
    <Layout {...props} page="signIn" title={`${words.heading} – Tiltro`} skip={words.skip}>
      <main id="main" class="prose" tabindex={-1}>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <p class="notice">{words.demo}</p>
        <form method="post" action={`${base}/sign-in/demo`} class="people">
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="language" value={texts.language} />
          {DEMO_ROLES.map((role) => (
            <button type="submit" name="role" value={role}>
              <strong>{words.people[role].heading}</strong>
              <span>{words.people[role].text}</span>
            </button>
          ))}
        </form>
      </main>
    </Layout>
  )
}

interface SignedOutProps extends PageProps {
  /** Where the workplace's sign-in ends its own session, if it does. */
  readonly provider?: string
}

/** After signing out; goes on by itself to where the provider ends its session too. */
export function SignedOut(props: SignedOutProps) {
  const { texts, base, provider } = props
  const { language } = texts
  const words = SIGN_IN[language]
  return (
    <Layout
      {...props}
      page="signedOut"
      title={`${words.signedOut.heading} – Tiltro`}
      skip={words.skip}
      {...(provider && { goOn: provider })}
    >
      <main id="main" class="prose" tabindex={-1}>
        <h1>{words.signedOut.heading}</h1>
        <p class="lead">{words.signedOut.text}</p>
        <p>
          {provider ? (
            <a href={provider}>{words.alsoThere}</a>
          ) : (
            <>
              <a href={base + signInPath(language)}>{words.signIn}</a> ·{' '}
              <a href={base + PATHS.tryout[language]}>{words.back}</a>
            </>
          )}
        </p>
      </main>
    </Layout>
  )
}
