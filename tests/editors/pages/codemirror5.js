import 'codemirror5/lib/codemirror.css'
import CodeMirror from 'codemirror5'
import { PLAIN, publish, $ } from './content.js'

const inputStyle = location.search.includes('contenteditable') ? 'contenteditable' : 'textarea'
const editor = CodeMirror($('#editor'), { value: PLAIN, inputStyle, lineWrapping: true })
publish({
  root: () => editor.getInputField(),
  saved: () => editor.getValue(),
  model: () => editor.getValue(),
})
