import { createApp, h, ref } from 'vue'
import { PLAIN, publish, $ } from './content.js'

const tag = new URLSearchParams(location.search).get('tag') ?? 'textarea'
const text = ref(PLAIN)

createApp({
  render: () => h(tag, { value: text.value, onInput: (event) => (text.value = event.target.value) }),
}).mount('#editor')
publish({ root: () => $(tag), saved: () => text.value, model: () => text.value })
