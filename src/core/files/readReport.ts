import type { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Encoding } from './decode.ts'
import type { DecimalSign, Delimiter, TableRole } from './readOptions.ts'

/** What was understood of a column. */
export interface ColumnReading {
  readonly header: string
  /** A field of the role, `measure employees 2007`, or `ignore` where the column is not read. */
  readonly field: string
  /** Of columns of numbers. */
  readonly decimal?: DecimalSign
}

/** What was understood of a table. */
export interface TableReading {
  readonly file: string
  /** Of a workbook. */
  readonly sheet?: string
  readonly role: TableRole
  /** The role was guessed, not given. */
  readonly guessed: boolean
  /** Of text; a sheet has neither. */
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly decimal?: DecimalSign
  /** 1-based row of the headers; 0: the table has none. */
  readonly headerRow: number
  readonly columns: readonly ColumnReading[]
  /** Rows under the header that are not blank. */
  readonly rows: number
  /** Cells with a lone `-`, and how they were read. */
  readonly dashes: number
  readonly dashIsZero: boolean
}

/** What came of the files: the project, what was understood of each table, and what the reader should know. */
export interface ReadReport {
  readonly project: Project
  /** Empty where a project file was read. */
  readonly tables: readonly TableReading[]
  readonly notices: readonly Problem[]
}
