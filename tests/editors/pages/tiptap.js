import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { HTML, publish, $ } from './content.js'

const editor = new Editor({
  element: $('#editor'),
  extensions: [StarterKit.configure({ link: { openOnClick: false } })],
  content: HTML,
  parseOptions: { preserveWhitespace: true },
})
publish({
  root: () => $('.tiptap'),
  saved: () => editor.getHTML(),
  model: () => editor.getText({ blockSeparator: '\n' }),
})
