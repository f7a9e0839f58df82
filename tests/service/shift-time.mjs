import { readFileSync } from 'node:fs'

/** Read into a service before it starts: its calendar runs ahead by so many ms as a file says, and may be moved meanwhile. */
const file = process.env.SHIFT_FILE ?? ''
const RealDate = Date
let shift = 0
let looked = -Infinity

function now() {
  if (performance.now() - looked > 20) {
    shift = Number(readFileSync(file, 'utf8'))
    looked = performance.now()
  }
  return RealDate.now() + shift
}

globalThis.Date = class extends RealDate {
  /** @param {any[]} given */
  constructor(...given) {
    // @ts-expect-error every way to make a date
    super(...(given.length > 0 ? given : [now()]))
  }

  static now() {
    return now()
  }
}
