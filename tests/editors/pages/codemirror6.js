import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { PLAIN, publish, $ } from './content.js'

const view = new EditorView({
  parent: $('#editor'),
  state: EditorState.create({
    doc: PLAIN,
    extensions: [EditorView.lineWrapping, history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  }),
})
publish({
  root: () => view.contentDOM,
  saved: () => view.state.doc.toString(),
  model: () => view.state.doc.toString(),
})
