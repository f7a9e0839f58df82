import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { PLAIN, publish, $ } from './content.js'

let state = PLAIN

/** A field whose text is that of React's state and nothing else, as form libraries make them. */
function Note({ tag }) {
  const [text, setText] = useState(PLAIN)
  state = text
  return h(tag, { value: text, onChange: (event) => setText(event.target.value) })
}

const tag = new URLSearchParams(location.search).get('tag') ?? 'textarea'
createRoot($('#editor')).render(h(Note, { tag }))
publish({ root: () => $(tag), saved: () => state, model: () => state })
