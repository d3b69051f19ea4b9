import { type RawEntry, rawZip } from './rawZip.ts'

/** A sheet by its name and the XML between the tags of its worksheet. */
export interface MadeSheet {
  readonly name: string
  readonly xml: string
  readonly state?: string
}

export interface MadeParts {
  readonly sharedStrings?: string
  readonly styles?: string
  readonly workbookPr?: string
  readonly further?: readonly RawEntry[]
  /** Changes the entry of a part, by name. */
  readonly change?: (entry: RawEntry) => RawEntry
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const sheetXml = (inner: string) => `${head}<worksheet xmlns="${main}">${inner}</worksheet>`

/** A workbook of sheets, written by hand. */
export function makeWorkbook(sheets: readonly MadeSheet[], parts: MadeParts = {}): Uint8Array {
  const { sharedStrings, styles, workbookPr = '', further = [], change = (entry) => entry } = parts
  const kinds = [
    ...sheets.map((_, i) => [`worksheet`, `worksheets/sheet${i + 1}.xml`]),
    ...(sharedStrings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(styles === undefined ? [] : [['styles', 'styles.xml']]),
  ]
  const entries: RawEntry[] = [
    { name: '_rels/.rels', content: relationsXml([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbookXml(sheets, workbookPr) },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(kinds) },
    ...sheets.map(({ xml }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(xml) })),
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${head}<sst xmlns="${main}">${sharedStrings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
    ...further,
  ]
  return rawZip(entries.map(change))
}

function workbookXml(sheets: readonly MadeSheet[], workbookPr: string): string {
  const list = sheets
    .map(({ name, state }, i) => {
      const shown = state ? ` state="${state}"` : ''
      return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`
    })
    .join('')
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${workbookPr}<sheets>${list}</sheets></workbook>`
}

function relationsXml(kinds: readonly (readonly string[])[]): string {
  const list = kinds
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Rows as the XML of a sheet: texts inline, numbers as numbers, null as no cell; `=` begins raw XML of a cell. */
export function rowsXml(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`))
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  return `<sheetData>${lines.join('')}</sheetData>`
}

function cellXml(cell: string | number | null, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (cell.startsWith('=')) return cell.slice(1).replace('<c', `<c r="${place}"`)
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
}
