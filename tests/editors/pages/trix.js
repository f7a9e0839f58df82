import 'trix/dist/trix.css'
import 'trix'
import { HTML, publish, $ } from './content.js'

const input = document.createElement('input')
Object.assign(input, { type: 'hidden', id: 'note', value: HTML.replaceAll('p>', 'div>') })
const field = document.createElement('trix-editor')
field.setAttribute('input', 'note')
$('#editor').append(input, field)
publish({
  root: () => field,
  saved: () => input.value,
  model: () => field.editor.getDocument().toString().replace(/\n$/, ''),
})
