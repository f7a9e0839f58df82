import 'draft-js/dist/Draft.css'
import { ContentState, Editor, EditorState, RichUtils } from 'draft-js'
import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { PLAIN, publish, $ } from './content.js'

let content

function Note() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(PLAIN, '\n')),
  )
  content = state.getCurrentContent()
  const handleKeyCommand = (command, current) => {
    const next = RichUtils.handleKeyCommand(current, command)
    if (next) setState(next)
    return next ? 'handled' : 'not-handled'
  }
  return h(Editor, { editorState: state, onChange: setState, handleKeyCommand })
}

/** As an application would save it: Draft.js knows no HTML of its own. */
const serialize = (block) => {
  const runs = []
  block.findStyleRanges(
    () => true,
    (start, end) => {
      const text = block.getText().slice(start, end)
      runs.push(block.getInlineStyleAt(start).has('BOLD') ? `<strong>${text}</strong>` : text)
    },
  )
  return `<p>${runs.join('')}</p>`
}

createRoot($('#editor')).render(h(Note))
publish({
  root: () => $('.public-DraftEditor-content'),
  saved: () => content.getBlocksAsArray().map(serialize).join(''),
  model: () => content.getPlainText('\n'),
})
