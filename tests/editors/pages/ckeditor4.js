/* global CKEDITOR */
import { HTML, publish, textOf, $ } from './content.js'

const inline = location.search.includes('inline')
$('#editor').innerHTML = HTML
CKEDITOR.disableAutoInline = true
const editor = CKEDITOR[inline ? 'inline' : 'replace']($('#editor'), {
  versionCheck: false,
  extraAllowedContent: 'strong a[!href]',
  removePlugins: 'elementspath,scayt,wsc',
})
if (inline) $('#editor').contentEditable = 'true'
editor.on('instanceReady', () =>
  publish({
    root: () => editor.editable().$,
    saved: () => editor.getData(),
    model: () => textOf(editor.getData()),
  }),
)
