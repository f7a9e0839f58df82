import 'quill/dist/quill.core.css'
import Quill from 'quill'
import { HTML, publish, $ } from './content.js'

const quill = new Quill('#editor')
quill.clipboard.dangerouslyPasteHTML(HTML)
quill.history.clear()
publish({
  root: () => $('.ql-editor'),
  saved: () => quill.getSemanticHTML(),
  model: () => quill.getText().replace(/\n$/, ''),
})
