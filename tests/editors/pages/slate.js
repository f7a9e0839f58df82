import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Text } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { publish, $ } from './content.js'

const paragraph = (...children) => ({ type: 'paragraph', children })
const link = { type: 'link', url: 'https://eksempel.dk/', children: [{ text: 'planen' }] }
const before = [
  paragraph({ text: 'Tidligere: Hun er doven.' }),
  paragraph({ text: 'Se ' }, link, { text: ' af 3. maj.' }),
  paragraph({ text: 'Nyt: ' }),
]

const editor = withHistory(withReact(createEditor()))
const { isInline } = editor
editor.isInline = (element) => element.type === 'link' || isInline(element)

/** Formatting is the application's business in Slate, the key for it too. */
const press = (event) => {
  if (event.key !== 'b' || !event.ctrlKey) return
  event.preventDefault()
  if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold')
  else Editor.addMark(editor, 'bold', true)
}
const renderElement = ({ attributes, children, element }) =>
  element.type === 'link'
    ? h('a', { ...attributes, href: element.url }, children)
    : h('p', attributes, children)
const renderLeaf = ({ attributes, children, leaf }) =>
  h('span', attributes, leaf.bold ? h('strong', null, children) : children)

createRoot($('#editor')).render(
  h(
    Slate,
    { editor, initialValue: before },
    h(Editable, { id: 'note', renderElement, renderLeaf, onKeyDown: press }),
  ),
)

const serialize = (node) => {
  if (Text.isText(node)) return node.bold ? `<strong>${node.text}</strong>` : node.text
  const inside = node.children.map(serialize).join('')
  return node.type === 'link' ? `<a href="${node.url}">${inside}</a>` : `<p>${inside}</p>`
}
publish({
  root: () => $('#note'),
  saved: () => editor.children.map(serialize).join(''),
  model: () => editor.children.map(Node.string).join('\n'),
})
