import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser, DOMSerializer } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { HTML, publish, $ } from './content.js'

const before = document.createElement('div')
before.innerHTML = HTML
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }
const view = new EditorView($('#editor'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(before, { preserveWhitespace: true }),
    plugins: [history(), keymap(keys), keymap(baseKeymap)],
  }),
})
publish({
  root: () => view.dom,
  saved: () => {
    const saved = document.createElement('div')
    saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
    return saved.innerHTML
  },
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
})
