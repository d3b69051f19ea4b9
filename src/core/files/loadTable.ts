import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import { delimiters, guessDelimiter, sampleOf } from './guessDelimiter.ts'
import { guessHeader } from './guessHeader.ts'
import type { ProblemLog } from './problemLog.ts'
import type { Delimiter, SourceFile, TableSettings } from './readOptions.ts'
import { type Cells, type ScanStop, scan } from './scan.ts'
import { isCalledSpreadsheet, isSpreadsheet } from './spreadsheet.ts'
import { cleanText, Table } from './table.ts'

export interface LoadSettings extends TableSettings {
  readonly limits: Limits
  readonly onProgress?: (fraction: number) => void
}

/** Reads the bytes of a table as rows under headers; undefined where that cannot be, with the reason in the log. */
export function loadTable(file: SourceFile, settings: LoadSettings, log: ProblemLog): Table | undefined {
  const refuse = (code: string, rest: Partial<Problem> = {}) =>
    log.add({ code, severity: 'error', file: file.name, ...rest })
  const unreadable = whyUnreadable(file, settings)
  if (unreadable) return void refuse(unreadable.code, unreadable)
  const decoded = decode(file.bytes, settings.encoding)
  const { bytes, delimiter } = partDelimiterLine(decoded.bytes, settings.delimiter)
  const sample = sampleOf(bytes, delimiter)
  const headerRow = Math.min(settings.headerRow ?? guessHeader(sample), 1_000)
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
  const headers = headersOf(cells, headerRow)
  const form = { file: file.name, encoding: decoded.encoding, delimiter, headerRow, headers }
  const table = new Table({ ...form, dashIsZero: settings.dashIsZero ?? true }, cells)
  if (headers.length === 0) return void refuse('table-empty')
  if (table.rows.length === 0) return void refuse('table-without-rows', { row: Math.max(headerRow, 1) })
  tellOfRows(table, cells, sample, log)
  return table
}

function whyUnreadable(
  { name, bytes }: SourceFile,
  { limits, encoding }: LoadSettings,
): (Partial<Problem> & { code: string }) | undefined {
  if (bytes.length > limits.fileBytes)
    return { code: 'file-too-large', values: { bytes: bytes.length, limit: limits.fileBytes } }
  if (isSpreadsheet(bytes)) return { code: 'spreadsheet' }
  if (bytes.length === 0) return { code: 'table-empty' }
  if (isMarkup(bytes)) return { code: 'markup' }
  if (encoding !== undefined || !isBinary(bytes)) return undefined
  return { code: isCalledSpreadsheet(name) ? 'spreadsheet' : 'not-text' }
}

/** Pages and pictures are text too, but no table: each of their lines would become a row. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 256))
  return /^\s*<(?:\?xml|!doctype|html|svg|head|body|table)\b/i.test(start) || /^\s*<!--/.test(start)
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

/** The headers, or numbers from 1 where the table has none; without the empty ones after the last that counts. */
function headersOf({ codes, starts, rowCount, dictionary }: Cells, headerRow: number): string[] {
  const row = Math.max(headerRow - 1, 0)
  if (row >= rowCount) return []
  const cells = [...codes.subarray(starts[row], starts[row + 1])].map((code) => cleanText(dictionary.text(code)))
  return headerRow === 0 ? cells.map((_, column) => String(column + 1)) : cells
}

/** Tells of what stood above the header, of quotes out of place, and of rows that are longer or shorter than it. */
function tellOfRows(table: Table, cells: Cells, sample: readonly (readonly string[])[], log: ProblemLog): void {
  const { file, headerRow } = table.form
  const above = sample.slice(0, Math.max(headerRow - 1, 0)).filter((row) => row.some((cell) => cell !== ''))
  if (above.length > 0)
    log.add({
      code: 'lines-above-header',
      severity: 'notice',
      file,
      row: headerRow,
      value: above.map((row) => row.filter((cell) => cell !== '').join(' ')).join(' / '),
      values: { count: above.length },
    })
  for (const row of cells.strayQuotes) log.add({ code: 'stray-quote', severity: 'warning', file, row: row + 1 })
  let [short, firstShort] = [0, 0]
  for (let i = 0; i < table.rows.length; i++) {
    const width = table.widthOf(i)
    if (width < table.width && short++ === 0) firstShort = table.rowNumber(i)
    for (let column = table.width; column < width; column++) tellOfExtra(table, i, column, log)
  }
  if (short > 0) log.add({ code: 'short-rows', severity: 'notice', file, row: firstShort, values: { count: short } })
}

function tellOfExtra(table: Table, i: number, column: number, log: ProblemLog): void {
  const value = table.text(table.code(i, column))
  if (value === '') return
  const place = { file: table.form.file, row: table.rowNumber(i), column: String(column + 1) }
  log.add({ code: 'cell-without-header', severity: 'warning', ...place, value })
}
