/* global tinymce */
import { HTML, publish, textOf, $ } from './content.js'

$('#editor').innerHTML = HTML
const [editor] = await tinymce.init({
  target: $('#editor'),
  license_key: 'gpl',
  inline: location.search.includes('inline'),
  plugins: 'link',
  promotion: false,
})
publish({
  root: () => editor.getBody(),
  saved: () => editor.getContent(),
  model: () => textOf(editor.getContent()),
})
