/** Read into a service before it starts: it keeps all that is parsed, as a cache that somebody adds one day would. */
const kept = /** @type {unknown[]} */ ([])
const { parse } = JSON
JSON.parse = (text, revive) => {
  const value = parse(text, revive)
  if (value?.text) kept.push(value)
  return value
}
