import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

function create(pipe) {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), pipe)
  return (note) => {
    const doc = nlp.readDoc(note)
    if (pipe.length === 1) return doc.sentences().length()
    return (
      doc.tokens().out(nlp.its.negationFlag).filter(Boolean).length + doc.tokens().out(nlp.its.pos).length
    )
  }
}

export const createSentences = () => create(['sbd'])
export const createTagged = () => create(['sbd', 'negation', 'pos'])
