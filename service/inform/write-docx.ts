import { strToU8, zipSync } from 'fflate'
import type { Document } from './inform.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`

const relations = (type: string, target: string) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** Sizes in half points, spaces in twentieths of a point. */
const style = (id: string, name: string, size: number, before: number, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing w:before="${before}" w:after="100"/>${more}</w:pPr><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style>`

const styles = (language: string) =>
  `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', 22, 0),
    style('Heading1', 'heading 1', 36, 0, '<w:outlineLvl w:val="0"/>'),
    style('Heading2', 'heading 2', 26, 280, '<w:keepNext/><w:outlineLvl w:val="1"/>'),
    style('Heading3', 'heading 3', 22, 180, '<w:keepNext/><w:outlineLvl w:val="2"/>'),
    style('Point', 'List Bullet', 22, 0, '<w:ind w:left="360" w:hanging="240"/>'),
  ].join('')}</w:styles>`

/** What stands for each of a collected thing's answers, in the order of the table on the page. */
export type Columns = Readonly<Record<'why' | 'where' | 'howLong' | 'who', string>>

/** A document as Word opens it, with real headings, so that whoever gets it can fill it in and find their way by ear. */
export function writeDocx(
  { title, lead, sections }: Document,
  columns: Columns,
  language: string,
): Uint8Array {
  const body = [
    paragraph(title, 'Heading1'),
    paragraph(lead),
    ...sections.flatMap(({ heading, paragraphs = [], points = [], collected = [] }) => [
      paragraph(heading, 'Heading2'),
      ...paragraphs.map((text) => paragraph(text)),
      ...points.map((text) => paragraph(`•  ${text}`, 'Point')),
      ...collected.flatMap(({ what, holds = [], ...answers }) => [
        paragraph(what, 'Heading3'),
        ...holds.map((text) => paragraph(`•  ${text}`, 'Point')),
        ...(Object.keys(columns) as (keyof Columns)[]).map((name) =>
          paragraph(`${columns[name]}: ${answers[name]}`),
        ),
      ]),
    ]),
  ].join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247"/></w:sectPr>'
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
    'word/styles.xml': strToU8(styles(language)),
    'word/document.xml': strToU8(
      `${HEAD}<w:document xmlns:w="${W}"><w:body>${body}${page}</w:body></w:document>`,
    ),
  })
}

const paragraph = (text: string, name = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
