import {
  addSuggestionMarks,
  enableSuggestChanges,
  suggestChanges,
  withSuggestChanges,
} from '@handlewithcare/prosemirror-suggest-changes'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { HTML, publish, $ } from './content.js'

/** ProseMirror with every change kept as a suggestion, for somebody else to accept or to turn down. */
const schema = new Schema({
  nodes: { ...nodes, doc: { ...nodes.doc, marks: 'insertion modification deletion' } },
  marks: addSuggestionMarks(marks),
})
const before = document.createElement('div')
before.innerHTML = HTML
const view = new EditorView($('#editor'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(before, { preserveWhitespace: true }),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap), suggestChanges()],
  }),
  dispatchTransaction: withSuggestChanges(),
})

/** From now on; what is written first was agreed on. */
const track = () => enableSuggestChanges(view.state, view.dispatch)

/** What would stand there if every suggestion of this kind were taken out. */
function without(kind) {
  let text = ''
  view.state.doc.descendants((node) => {
    if (node.isTextblock && text !== '') text += '\n'
    if (node.isText && !node.marks.some(({ type }) => type.name === kind)) text += node.text
  })
  return text
}

publish({
  root: () => view.dom,
  saved: () => {
    const saved = document.createElement('div')
    saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
    return saved.innerHTML
  },
  model: () => without('deletion'),
  // The two that a reader can choose between: all suggestions accepted, all turned down.
  accepted: () => without('deletion'),
  refused: () => without('insertion'),
  track,
})
