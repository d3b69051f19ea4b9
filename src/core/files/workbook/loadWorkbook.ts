import type { Problem } from '../../model/problem.ts'
import { textsOf } from '../guessDelimiter.ts'
import { ProblemLog } from '../problemLog.ts'
import { type ReadOptions, type SourceFile, setForTable } from '../readOptions.ts'
import { Refusal } from '../refusal.ts'
import type { Table } from '../table.ts'
import { headerRowOf, type LoadSettings, tableUnderHeaders } from '../tableUnderHeaders.ts'
import { chooseSheets } from './chooseSheets.ts'
import { openWorkbook } from './openWorkbook.ts'
import { columnName } from './sheetListener.ts'
import type { SheetReading, Workbook } from './workbook.ts'

type Setting = Pick<LoadSettings, 'limits' | 'onProgress'>

/**
 * Loads the sheet that is meant, or those of a workbook that hold tables, as tables under headers. What cannot be read
 * stands in the log as errors; what is not seen in the tables (sheets left out, hidden rows, errors in cells) as notices.
 */
export function loadWorkbook(file: SourceFile, options: ReadOptions, setting: Setting, log: ProblemLog): Table[] {
  const { limits } = setting
  if (file.bytes.length > limits.fileBytes) {
    const values = { bytes: file.bytes.length, limit: limits.fileBytes }
    log.add({ code: 'file-too-large', severity: 'error', file: file.name, values })
    return []
  }
  try {
    const workbook = openWorkbook(file, limits)
    const names = sheetsToRead(workbook, file, options, log)
    return names.flatMap((name, i) => {
      const onProgress = (fraction: number) => setting.onProgress?.((i + fraction) / names.length)
      return loadSheet(workbook, { file: file.name, sheet: name }, options, { limits, onProgress }, log) ?? []
    })
  } catch (error) {
    log.add(problemOf(error, { file: file.name }))
    return []
  }
}

function problemOf(error: unknown, place: Partial<Problem>): Problem {
  if (!(error instanceof Refusal)) throw error
  return { severity: 'error', ...place, ...error.problem }
}

function sheetsToRead(
  workbook: Workbook,
  { name: file, sheet }: SourceFile,
  options: ReadOptions,
  log: ProblemLog,
): readonly string[] {
  const { sheets } = workbook
  if (sheet === undefined) {
    // What is wrong with a sheet that is only looked at is told when it is read.
    const sampleOf = (name: string) => sampleSheet(workbook, { file, sheet: name }, options)
    return chooseSheets(file, sheets, sampleOf, log)
  }
  const meant =
    sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())
  if (meant) return [meant.name]
  throw new Refusal({
    code: 'sheet-missing',
    value: sheet,
    values: {
      known: sheets
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 1_000),
    },
  })
}

interface Place {
  readonly file: string
  readonly sheet: string
}

const sampleRows = 200

function sampleSheet(workbook: Workbook, place: Place, options: ReadOptions): Table | undefined {
  try {
    return makeTable(workbook.read(place.sheet, { sampleRows }), place, options, new ProblemLog())
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function loadSheet(
  workbook: Workbook,
  place: Place,
  options: ReadOptions,
  { limits, onProgress }: Setting,
  log: ProblemLog,
): Table | undefined {
  try {
    const reading = workbook.read(place.sheet, { onProgress })
    const table = makeTable(reading, place, options, log)
    if (table && table.rows.length > limits.rows) {
      const row = table.rowNumber(limits.rows)
      log.add({ code: 'too-many-rows', severity: 'error', ...place, row, values: { limit: limits.rows } })
    }
    tellOfSheet(reading, table, place, log)
    return table
  } catch (error) {
    log.add(problemOf(error, place))
    return undefined
  }
}

function makeTable(
  { cells, pointNumbers }: SheetReading,
  place: Place,
  { settings }: ReadOptions,
  log: ProblemLog,
): Table | undefined {
  const set = setForTable(settings, place) ?? {}
  const sample = textsOf(cells)
  return tableUnderHeaders({ ...place, headerRow: headerRowOf(sample, set) }, cells, sample, set, log, pointNumbers)
}

/** Tells what a reader of the sheet sees and the table does not hold, or the other way round. */
function tellOfSheet(reading: SheetReading, table: Table | undefined, place: Place, log: ProblemLog): void {
  const { errors, uncomputed, hiddenRows, hiddenColumns, mergedAreas } = reading
  const tallies = [
    ['cell-errors', errors],
    ['formulas-uncomputed', uncomputed],
  ] as const
  for (const [code, found] of tallies)
    for (const { count, row, column, value } of found) {
      const header = table?.form.headers[column] || columnName(column)
      const cell = { row: row + 1, column: header, ...(value !== '' && { value }) }
      log.add({ code, severity: 'warning', ...place, ...cell, values: { count } })
    }
  if (hiddenRows + hiddenColumns > 0)
    log.add({ code: 'sheet-hides', severity: 'notice', ...place, values: { rows: hiddenRows, columns: hiddenColumns } })
  if (mergedAreas > 0) log.add({ code: 'cells-merged', severity: 'notice', ...place, values: { count: mergedAreas } })
}
