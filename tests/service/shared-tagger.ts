import { loadTagger } from '../../service/load-tagger.ts'

let tagger: ReturnType<typeof loadTagger> | undefined

/** The English tagger, loaded once for all files of tests that run in one worker. */
export const sharedTagger = (): ReturnType<typeof loadTagger> => (tagger ??= loadTagger())
