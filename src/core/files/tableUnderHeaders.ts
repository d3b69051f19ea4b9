import type { Limits } from '../model/limits.ts'
import type { CodeSet } from './codeSet.ts'
import { guessHeader } from './guessHeader.ts'
import type { ProblemLog } from './problemLog.ts'
import type { TableSettings } from './readOptions.ts'
import type { Cells } from './scan.ts'
import { cleanText, Table, type TableForm } from './table.ts'

export interface LoadSettings extends TableSettings {
  readonly limits: Limits
  readonly onProgress?: (fraction: number) => void
}

type Rows = readonly (readonly string[])[]

/** The 1-based row of the headers as set, else guessed from the first rows; 0: none. */
export function headerRowOf(sample: Rows, { headerRow }: TableSettings): number {
  return Math.min(headerRow ?? guessHeader(sample), 1_000)
}

/** A table of cells under headers; undefined where there are none, or no rows under them, with the reason in the log. */
export function tableUnderHeaders(
  form: Omit<TableForm, 'headers' | 'dashIsZero'>,
  cells: Cells,
  sample: Rows,
  { dashIsZero = true }: TableSettings,
  log: ProblemLog,
  pointNumbers?: CodeSet,
): Table | undefined {
  const headers = headersOf(cells, form.headerRow)
  const table = new Table({ ...form, headers, dashIsZero }, cells, pointNumbers)
  const refuse = (code: string, row?: number) =>
    void log.add({ code, severity: 'error', ...table.place, ...(row !== undefined && { row }) })
  if (headers.length === 0) return refuse('table-empty')
  if (table.rows.length === 0) return refuse('table-without-rows', Math.max(form.headerRow, 1))
  tellOfLinesAbove(table, sample, log)
  tellOfCellsBeyond(table, log)
  return table
}

/** The headers, or numbers from 1 where the table has none; without the empty ones after the last that counts. */
export function headersOf({ codes, starts, rowCount, dictionary }: Cells, headerRow: number): string[] {
  const row = Math.max(headerRow - 1, 0)
  if (row >= rowCount) return []
  const cells = [...codes.subarray(starts[row], starts[row + 1])].map((code) => cleanText(dictionary.text(code)))
  return headerRow === 0 ? cells.map((_, column) => String(column + 1)) : cells
}

function tellOfLinesAbove({ form, place }: Table, sample: Rows, log: ProblemLog): void {
  const { headerRow } = form
  const above = sample.slice(0, Math.max(headerRow - 1, 0)).filter((row) => row.some((cell) => cell !== ''))
  if (above.length === 0) return
  const value = above.map((row) => row.filter((cell) => cell !== '').join(' ')).join(' / ')
  const values = { count: above.length }
  log.add({ code: 'lines-above-header', severity: 'notice', ...place, row: headerRow, value, values })
}

function tellOfCellsBeyond(table: Table, log: ProblemLog): void {
  for (let i = 0; i < table.rows.length; i++)
    for (let column = table.width; column < table.widthOf(i); column++) {
      const value = table.text(table.code(i, column))
      const place = { ...table.place, row: table.rowNumber(i), column: String(column + 1) }
      if (value !== '') log.add({ code: 'cell-without-header', severity: 'warning', ...place, value })
    }
}
