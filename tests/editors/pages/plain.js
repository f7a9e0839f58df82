import { HTML, PLAIN, publish, textOf } from './content.js'

/** A field of the browser's own, and the place it stands in, as the query says. */
const query = new URLSearchParams(location.search)
const tag = query.get('tag') ?? 'textarea'
const place = query.get('in') ?? 'page'

function createNote(page) {
  const field = page.createElement(tag)
  if (tag !== 'div') field.value = tag === 'input' ? 'Nyt: ' : PLAIN
  else {
    field.contentEditable = query.get('editable') ?? 'true'
    field.innerHTML = HTML
    field.style.whiteSpace = query.get('space') ?? ''
  }
  return field
}

/** A frame's document once it is there, styled as the page. */
async function openFrame(attributes, write) {
  const frame = Object.assign(document.createElement('iframe'), attributes)
  frame.style.cssText = 'width: 760px; height: 680px; border: 5px solid silver'
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  document.querySelector('#editor').append(frame)
  if (write) write(frame.contentDocument)
  else if (attributes.src || attributes.srcdoc) await loaded
  const page = frame.contentDocument
  const style = page.createElement('style')
  style.textContent = document.querySelector('style').textContent
  page.head.append(style)
  return page
}

function openTree(host, mode) {
  const root = host.attachShadow({ mode })
  const style = document.createElement('style')
  style.textContent = document.querySelector('style').textContent
  root.append(style)
  return root
}

const PLACES = {
  page: () => document.querySelector('#editor'),
  open: () => openTree(document.querySelector('#editor'), 'open'),
  closed: () => openTree(document.querySelector('#editor'), 'closed'),
  // A closed tree in an open one, as components are put together.
  nested: () => {
    const inner = document.createElement('div')
    openTree(document.querySelector('#editor'), 'open').append(inner)
    return openTree(inner, 'closed')
  },
  same: async () => (await openFrame({ src: '/empty' })).body,
  srcdoc: async () => (await openFrame({ srcdoc: '<!doctype html><p></p>' })).body,
  blank: async () => (await openFrame({})).body,
  // As older editors fill their frame.
  written: async () =>
    (
      await openFrame({ src: 'about:blank' }, (page) => {
        page.open()
        page.write('<!doctype html><html lang="da"><head></head><body></body></html>')
        page.close()
      })
    ).body,
}

/** The whole document of a frame is what is written in. */
async function openDesign() {
  const page = await openFrame({})
  page.body.innerHTML = HTML
  page.designMode = 'on'
  return page.body
}

const field =
  place === 'design' ? await openDesign() : (await PLACES[place]()).appendChild(createNote(document))
const isText = tag !== 'div' && place !== 'design'
publish({
  root: () => field,
  saved: () => (isText ? field.value : field.innerHTML),
  model: () => (isText ? field.value : textOf(field.innerHTML)),
})

/** A field that knows keys alone, and puts back whatever came otherwise. */
if (query.has('guarded')) {
  let isKey = false
  let kept = isText ? field.value : field.innerHTML
  field.addEventListener('keydown', () => (isKey = true))
  field.addEventListener('keyup', () => (isKey = false))
  field.addEventListener('input', () => {
    if (isKey) kept = isText ? field.value : field.innerHTML
    else if (isText) field.value = kept
    else field.innerHTML = kept
  })
}
