import { Layout, type PageProps } from './layout.tsx'
import { PATHS } from './paths.ts'
import { SIGN_IN, type Notice } from './texts/sign-in.ts'

interface NoticeProps extends PageProps {
  readonly notice: Notice
}

const CAN_START_AGAIN: readonly Notice[] = [
  'sign-in-needed',
  'sign-in-failed',
  'sign-in-late',
  'provider-away',
]

/** Says kindly why a page cannot be shown, and where to go. */
export function NoticePage(props: NoticeProps) {
  const { texts, base, notice } = props
  const words = SIGN_IN[texts.language]
  const { heading, text } = words.notices[notice]
  return (
    <Layout {...props} page="signIn" title={`${heading} – Tiltro`} skip={words.skip}>
      <main id="main" class="prose" tabindex={-1}>
        <h1>{heading}</h1>
        <p class="lead">{text}</p>
        <p>
          {CAN_START_AGAIN.includes(notice) ? (
            <a href={base + PATHS.signIn[texts.language]}>{words.signIn}</a>
          ) : (
            <a href={base + PATHS.tryout[texts.language]}>{words.back}</a>
          )}
        </p>
      </main>
    </Layout>
  )
}
