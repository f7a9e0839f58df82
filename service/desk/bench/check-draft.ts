import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../../lexicon/engine/compiled.ts'
import type { Analyser, Tagger } from '../../../lexicon/engine/types.ts'
import { createFormsOf } from '../../../lexicon/source/check-lexicon.ts'
import { canonicalForm } from '../../../lexicon/source/checks/canonical-form.ts'
import type { Check, CheckTools } from '../../../lexicon/source/checks/check.ts'
import { AFTER_COMPILING, BEFORE_COMPILING } from '../../../lexicon/source/checks/checks.ts'
import { idsUnique } from '../../../lexicon/source/checks/ids-unique.ts'
import { patternsOnce } from '../../../lexicon/source/checks/patterns-once.ts'
import type { LexiconSource } from '../../../lexicon/source/lexicon-source.ts'
import { parseEntry } from '../../../lexicon/source/parse-entry.ts'
import { parseWordClass } from '../../../lexicon/source/parse-word-class.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import type { Problem, Said } from '../../../lexicon/source/problem.ts'
import { NAMELESS } from '../name-after.ts'
import type { Draft, Finding } from './draft.ts'
import { meetOthers } from './meet-others.ts'
import { compileOverlay, entriesUsing, withClass, type Parsed } from './overlay.ts'
import { probeSuggestions } from './probe-suggestions.ts'

/** The lexicon that a draft will be part of, one language. */
export interface Ground {
  readonly source: LexiconSource
  readonly lexicon: CompiledLexicon
  /** The same lexicon at work, without the draft. */
  readonly published: Analyser
  readonly tagger?: Tagger
}

/** What is known of a draft after it was read, compiled and tried. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** What it changes, compiled; undefined where something must be mended first. */
  readonly overlay?: CompiledLexicon
  /** The lexicon with the draft in it. */
  readonly analyser?: Analyser
}

/** The desk writes files in their canonical form by itself. */
const LATE = AFTER_COMPILING.filter((check) => check !== canonicalForm)
/** These compare a draft with all others; the rest look at it alone. */
const ACROSS: readonly Check[] = [idsUnique, patternsOnce]

/** Everything that stands in the way of a draft, or is worth a thought, each with the field that it belongs to. */
export function checkDraft(draft: Draft, ground: Ground): Checked {
  const { parsed, problems } = parse(draft)
  if (problems.length > 0 || !parsed) return { findings: problems.map(toFinding(draft.path)) }
  const source = withDraft(ground.source, parsed)
  const alone = aloneIn(source, parsed)
  const formsOf = createFormsOf(source)
  const run = (checks: readonly Check[], analyse: CheckTools['analyse']) =>
    checks
      .flatMap((check) =>
        check.check(ACROSS.includes(check) ? source : alone, { files: [draft], formsOf, analyse }),
      )
      .filter(isOwn(parsed, draft.path))
      .map(toFinding(draft.path))
  const early = run(BEFORE_COMPILING, notCompiled)
  // With a name that is taken the rest can be tried all the same.
  if (early.some(({ field }) => field !== 'id')) return { findings: early }
  const overlay = compileOverlay(source, ground.lexicon, parsed)
  const options = ground.tagger ? { tagger: ground.tagger } : {}
  const analyser = createAnalyser([ground.lexicon, overlay], options)
  const late = run(LATE, (text, language) => analyser.analyse(text, { language }))
  if (parsed.kind === 'class' || parsed.entry.general)
    return { findings: [...early, ...late], overlay, analyser }
  const place = placeOf(parsed.was)
  const findings = [
    ...early,
    ...late,
    ...probeSuggestions(parsed.entry, overlay, options),
    ...meetOthers(parsed.entry, ground.published, analyser, {
      replaced: place?.kind === 'entry' ? place.id : parsed.entry.id,
      pathOfEntry: (id) => ground.source.entries.find((entry) => entry.id === id)?.path,
    }),
  ]
  return { findings, overlay, analyser }
}

function parse(draft: Draft): { readonly parsed?: Parsed; readonly problems: readonly Problem[] } {
  const was = draft.was ?? draft.path
  const place = placeOf(draft.path)
  if (place?.kind === 'class') {
    const { wordClass, problems } = parseWordClass(draft)
    return { parsed: { kind: 'class', wordClass, was }, problems }
  }
  const { entry, problems } = parseEntry(draft)
  return { parsed: { kind: 'entry', entry, was }, problems }
}

/** The lexicon with the draft last, so that what it shares with others is said of the draft. */
function withDraft(source: LexiconSource, parsed: Parsed): LexiconSource {
  if (parsed.kind === 'class') return { ...source, classes: withClass(source, parsed) }
  const { entry, was } = parsed
  const others = source.entries.filter(({ path }) => path !== entry.path && path !== was)
  return { ...source, entries: [...others, entry], renames: {} }
}

/** What the checks look at one by one: the draft, and of a word class every entry that uses it. */
function aloneIn(source: LexiconSource, parsed: Parsed): LexiconSource {
  return parsed.kind === 'entry'
    ? { ...source, entries: [parsed.entry] }
    : { ...source, entries: entriesUsing(source, parsed.wordClass) }
}

/** Problems of others that a draft did not cause are not its business. */
const isOwn =
  (parsed: Parsed, path: string) =>
  (problem: Problem): boolean =>
    problem.path === path || (parsed.kind === 'class' && placeOf(problem.path)?.kind === 'entry')

const toFinding =
  (path: string) =>
  (problem: Problem): Finding => {
    const { field, item } = problem
    const isNameless = problem.field === 'id' && path.endsWith(`/${NAMELESS}.yml`)
    const says = isNameless ? HAS_NO_NAME : nameFiles(problem.says)
    if (problem.path !== path) return { says: elsewhere(problem), blocks: true, about: problem.path }
    const [about] = FILE.exec(problem.says.en) ?? []
    return {
      ...(field && { field }),
      ...(item !== undefined && { item }),
      says,
      blocks: true,
      ...(about && about !== path && { about }),
    }
  }

const HAS_NO_NAME: Said = { en: 'it has no name yet.', da: 'den har ikke noget navn endnu.' }
const FILE = /entries\/\w+\/\w+\/([^/\s]+)\.yml/

/** How a file is told what it lacks; in a form the heading above says which field it is. */
const LACKS = {
  en: /^«\w+» (?:is missing|needs «\w+»): /,
  da: /^»\w+« mangler(?: »\w+«)?: /,
} as const

/** Trainers know entries by their names, not by their files, and fields by what stands above them. */
const nameFiles = ({ en, da }: Said): Said => ({
  en: en.replace(FILE, '«$1»').replace(LACKS.en, ''),
  da: da.replace(FILE, '»$1«').replace(LACKS.da, ''),
})

function elsewhere({ path, says }: Problem) {
  const place = placeOf(path)
  const name = place?.kind === 'entry' ? place.id : place?.name
  return {
    en: `the entry «${name}» would no longer hold: ${says.en}`,
    da: `opslaget »${name}« ville ikke længere holde: ${says.da}`,
  }
}

function notCompiled(): never {
  throw new Error('A check of the files alone cannot ask the lexicon at work.')
}
