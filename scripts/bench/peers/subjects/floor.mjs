import { readFileSync } from 'node:fs'
import { createFloor } from '../../floor.mjs'

const create = (language) => (folder, entries) => {
  const name = entries ? `made-${language}-${entries}` : `phrases-${language}`
  const phrases = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
  const find = createFloor(phrases)
  return (note) => find(note).length
}

export const createDanish = create('da')
export const createEnglish = create('en')
