import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import { delimiters, guessDelimiter, sampleOf } from './guessDelimiter.ts'
import { htmlTable } from './htmlTable.ts'
import type { ProblemLog } from './problemLog.ts'
import type { Delimiter, SourceFile } from './readOptions.ts'
import { type Cells, type ScanStop, scan } from './scan.ts'
import { isCalledSpreadsheet } from './spreadsheet.ts'
import type { Table } from './table.ts'
import { headerRowOf, headersOf, type LoadSettings, tableUnderHeaders } from './tableUnderHeaders.ts'

/** Reads the bytes of a text as rows under headers; undefined where that cannot be, with the reason in the log. */
export function loadTable(file: SourceFile, settings: LoadSettings, log: ProblemLog): Table | undefined {
  const refuse = (code: string, rest: Partial<Problem> = {}) =>
    log.add({ code, severity: 'error', file: file.name, ...rest })
  const unreadable = whyUnreadable(file, settings)
  if (unreadable) return void refuse(unreadable.code, unreadable)
  const decoded = decode(file.bytes, settings.encoding)
  const page = isMarkup(decoded.bytes) ? tableOfPage(decoded.bytes) : undefined
  if (page === 'none') return void refuse('markup')
  const { bytes, delimiter } = page ?? partDelimiterLine(decoded.bytes, settings.delimiter ?? delimiterOfName(file))
  const sample = sampleOf(bytes, delimiter)
  const headerRow = headerRowOf(sample, settings)
  const cells = scan(bytes, {
    delimiter,
    onProgress: settings.onProgress,
    limits: {
      // The limit is on rows of values: the header and the lines above it come on top.
      rows: settings.limits.rows + sample.slice(0, headerRow).filter((row) => row.some((cell) => cell !== '')).length,
      columns: settings.limits.matrixColumns + 1,
      cellCharacters: settings.limits.cellCharacters,
    },
  })
  if ('stop' in cells) return void refuse(...stopProblem(cells, settings.limits, headerRow))
  const form = { file: file.name, encoding: decoded.encoding, delimiter }
  const table = tableUnderHeaders({ ...form, headerRow }, cells, sample, settings, log)
  if (table) tellOfText(table, cells, log)
  return table
}

function whyUnreadable(
  { name, bytes }: SourceFile,
  { limits, encoding }: LoadSettings,
): (Partial<Problem> & { code: string }) | undefined {
  if (bytes.length > limits.fileBytes)
    return { code: 'file-too-large', values: { bytes: bytes.length, limit: limits.fileBytes } }
  if (bytes.length === 0) return { code: 'table-empty' }
  if (encoding !== undefined || !isBinary(bytes)) return undefined
  return { code: isCalledSpreadsheet(name) ? 'spreadsheet' : 'not-text' }
}

/** Pages and pictures are text too: each of their lines would become a row. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 256))
  return /^\s*<(?:\?xml|!doctype|html|svg|head|meta|body|table|google-[a-z-]+)\b/i.test(start) || /^\s*<!--/.test(start)
}

/** The table of a page: what browsers paste, and what many programs save under the name of a spreadsheet. */
function tableOfPage(page: Uint8Array): { bytes: Uint8Array; delimiter: Delimiter } | 'none' {
  const text = page.length > largestPage ? undefined : htmlTable(new TextDecoder().decode(page))
  return text === undefined ? 'none' : { bytes: new TextEncoder().encode(text), delimiter: '\t' }
}

/** A page is taken apart as one text in memory. */
const largestPage = 1 << 26

/** A name that says tabs is believed where there is one: commas in such a table are decimal signs. */
function delimiterOfName({ name, bytes }: SourceFile): Delimiter | undefined {
  return /\.(?:tsv|tab)$/i.test(name) && bytes.subarray(0, 1 << 16).includes(9) ? '\t' : undefined
}

/** Text has no NUL bytes, unless it is UTF-16, which begins with its mark; a stray one is let pass. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096)
  if ((start[0] ^ start[1]) === 1 && (start[0] & 0xfe) === 0xfe) return false
  return start.filter((byte) => byte === 0).length * 50 > start.length
}

/** Excel's `sep=;` before the headers names the delimiter and is no row. */
function partDelimiterLine(bytes: Uint8Array, given?: Delimiter): { bytes: Uint8Array; delimiter: Delimiter } {
  const [, named, end = ''] = /^sep=(.)(\r\n?|\n)/.exec(String.fromCharCode(...bytes.subarray(0, 8))) ?? []
  const body = named === undefined ? bytes : bytes.subarray(5 + end.length)
  const known = delimiters.find((delimiter) => delimiter === named)
  return { bytes: body, delimiter: given ?? known ?? guessDelimiter(body) }
}

function stopProblem(
  { stop, row, column, cells }: ScanStop,
  limits: Limits,
  headerRow: number,
): [code: string, rest: Partial<Problem>] {
  const place = { row: row + 1, column: headersOf(cells, headerRow)[column] ?? String(column + 1) }
  switch (stop) {
    case 'unclosed-quote':
      return [stop, place]
    case 'too-many-rows':
      return [stop, { row: row + 1, values: { limit: limits.rows } }]
    case 'too-many-columns':
      return [stop, { row: row + 1, values: { limit: limits.matrixColumns } }]
    case 'cell-too-long':
      return [stop, { ...place, values: { limit: limits.cellCharacters } }]
  }
}

/** Tells of quotes out of place, and of rows that are shorter than the header. */
function tellOfText(table: Table, cells: Cells, log: ProblemLog): void {
  const { file } = table.form
  for (const row of cells.strayQuotes) log.add({ code: 'stray-quote', severity: 'warning', file, row: row + 1 })
  let [short, firstShort] = [0, 0]
  for (let i = 0; i < table.rows.length; i++)
    if (table.widthOf(i) < table.width && short++ === 0) firstShort = table.rowNumber(i)
  if (short > 0) log.add({ code: 'short-rows', severity: 'notice', file, row: firstShort, values: { count: short } })
}
