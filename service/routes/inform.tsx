import type { Language } from '../../lexicon/engine/types.ts'
import type { Deps } from '../deps.ts'
import { tellDanish } from '../inform/danish.ts'
import { tellEnglish } from '../inform/english.ts'
import { factsOf, type Told } from '../inform/inform.ts'
import { writeDocx } from '../inform/write-docx.ts'
import { Inform } from '../pages/inform/inform-page.tsx'
import { INFORM, INFORM_FILES, type InformFile, type InformPage } from '../pages/inform/inform-paths.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { INFORM_TEXTS } from '../pages/texts/inform.ts'
import { createRouter } from './router.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What works councils, data-protection officers and citizens ought to know, from the running configuration. */
export function inform(deps: Pick<Deps, 'config' | 'lexicons' | 'assets'>) {
  const propsIn = createPageProps(deps)
  const facts = factsOf(deps.config)
  const told: Readonly<Record<Language, Told>> = { da: tellDanish(facts), en: tellEnglish(facts) }
  const router = createRouter()
  for (const language of ['da', 'en'] as const) {
    const { columns } = INFORM_TEXTS[language]
    for (const page of Object.keys(INFORM) as InformPage[])
      router.get(INFORM[page][language], (c) =>
        show(c, <Inform {...propsIn(language)} at={page} document={told[language][page]} />),
      )
    for (const file of Object.keys(INFORM_FILES) as InformFile[]) {
      const path = INFORM_FILES[file][language]
      const bytes = writeDocx(told[language][file], columns, language === 'da' ? 'da-DK' : 'en-GB')
      router.get(path, (c) =>
        c.body(Uint8Array.from(bytes), 200, {
          'content-type': DOCX,
          'content-disposition': `attachment; filename="${path.split('/').at(-1)!}"`,
          'cache-control': 'no-cache',
        }),
      )
    }
  }
  return router
}
