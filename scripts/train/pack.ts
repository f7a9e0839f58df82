import { Buffer } from 'node:buffer'

export interface Packed {
  readonly packed: string
  readonly scale: number
  readonly rows: number
}

/**
 * A sparse table of weights as base64: for each row that has any, the distance to the last one (seven bits a byte,
 * lowest first) and one signed byte a column. Rows whose weights are all below `least` are left out.
 */
export function packRows(table: Float32Array, columns: number, least: number): Packed {
  let most = 0
  for (const weight of table) most = Math.max(most, Math.abs(weight))
  const scale = most / 127 || 1
  const bytes: number[] = []
  let last = -1
  let rows = 0
  for (let row = 0; row * columns < table.length; row++) {
    const weights = table.subarray(row * columns, (row + 1) * columns)
    if (!weights.some((weight) => Math.abs(weight) >= Math.max(least, scale / 2))) continue
    for (let gap = row - last; ; gap >>= 7) {
      bytes.push(gap < 128 ? gap : (gap & 127) | 128)
      if (gap < 128) break
    }
    for (const weight of weights) bytes.push(Math.round(weight / scale) & 255)
    last = row
    rows++
  }
  return { packed: Buffer.from(bytes).toString('base64'), scale, rows }
}
