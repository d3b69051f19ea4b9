import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Actor, Cluster } from '../model/projectFile.ts'
import type { ColumnPlan } from './fields.ts'
import type { Measures } from './measures.ts'
import type { ProblemLog } from './problemLog.ts'
import type { DecimalSign, TableRole } from './readOptions.ts'
import type { Registry } from './registry.ts'
import type { Table } from './table.ts'
import type { UseList } from './useList.ts'

/** A table, what it tells of, and how its columns are read. */
export interface PlannedTable {
  readonly table: Table
  readonly role: TableRole
  readonly guessed: boolean
  readonly plan: ColumnPlan
  /** By column; undefined of columns that are no numbers. */
  readonly decimals: readonly (DecimalSign | undefined)[]
}

/** What has been read so far, while the tables are gone through one after the other. */
export interface Reading {
  readonly limits: Limits
  readonly log: ProblemLog
  readonly industries: Registry
  readonly competences: Registry
  readonly measures: Measures
  readonly uses: UseList
  readonly clusters: Cluster[]
  readonly actors: Actor[]
}

/** Logs a problem at the place of a cell: the i-th row of values and a column, or the whole row. */
export function tellAt(
  { log }: Reading,
  { table }: PlannedTable,
  i: number,
  column: number | undefined,
  problem: Pick<Problem, 'code' | 'severity' | 'values'> & { value?: string },
): void {
  const header = column === undefined ? undefined : table.form.headers[column] || String(column + 1)
  log.add({
    ...problem,
    ...table.place,
    row: table.rowNumber(i),
    ...(header !== undefined && { column: header }),
  })
}

/** Reads the text of a field in a row; '' where the table has no such column. */
export function textReader({ table, plan }: PlannedTable, field: string): (i: number) => string {
  const column = plan.fields.indexOf(field)
  if (column < 0) return () => ''
  const codes = table.column(column)
  return (i) => table.text(codes[i])
}

/** Refuses a label that is over the limit; true where it may stand. */
export function labelFits(reading: Reading, planned: PlannedTable, i: number, field: string, text: string): boolean {
  const limit = reading.limits.labelCharacters
  if (text.length <= limit) return true
  const column = planned.plan.fields.indexOf(field)
  const values = { length: text.length, limit }
  tellAt(reading, planned, i, column < 0 ? undefined : column, {
    code: 'label-too-long',
    severity: 'error',
    value: text,
    values,
  })
  return false
}
