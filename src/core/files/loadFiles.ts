import type { Limits } from '../model/limits.ts'
import { loadTable } from './loadTable.ts'
import type { ProblemLog } from './problemLog.ts'
import { type ReadOptions, type SourceFile, setFor } from './readOptions.ts'
import { isSpreadsheet } from './spreadsheet.ts'
import type { Table } from './table.ts'
import { loadWorkbook } from './workbook/loadWorkbook.ts'

/**
 * Loads the tables of files: of a text one, of a workbook its sheets that hold tables. Most of the time goes into the
 * bytes: progress runs by them, to 0.8.
 */
export function loadFiles(
  files: readonly SourceFile[],
  options: ReadOptions,
  limits: Limits,
  log: ProblemLog,
): readonly Table[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 1)
  let before = 0
  return files.flatMap((file) => {
    const onProgress = (fraction: number) =>
      options.onProgress?.((0.8 * (before + fraction * file.bytes.length)) / total)
    const tables = isSpreadsheet(file.bytes)
      ? loadWorkbook(file, options, { limits, onProgress }, log)
      : textTables(file, options, { limits, onProgress }, log)
    before += file.bytes.length
    return tables
  })
}

function textTables(
  file: SourceFile,
  { settings }: ReadOptions,
  progress: { limits: Limits; onProgress: (fraction: number) => void },
  log: ProblemLog,
): readonly Table[] {
  const table = loadTable(file, { ...setFor(settings, file.name), ...progress }, log)
  return table ? [table] : []
}
