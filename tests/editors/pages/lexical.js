import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'
import { HTML, publish, $ } from './content.js'

const root = $('#editor')
root.contentEditable = 'true'
const editor = createEditor({
  nodes: [LinkNode],
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(root)
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.update(
  () => {
    const page = new DOMParser().parseFromString(HTML, 'text/html')
    $getRoot()
      .clear()
      .append(...$generateNodesFromDOM(editor, page))
  },
  { discrete: true, tag: 'history-merge' },
)
publish({
  root: () => root,
  saved: () => editor.read(() => $generateHtmlFromNodes(editor)),
  model: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    ),
})
