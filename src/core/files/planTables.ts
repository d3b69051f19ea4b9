import { type ColumnFacts, factsOf } from './columnFacts.ts'
import { type ColumnPlan, planColumns } from './fields.ts'
import { guessDecimal } from './guessDecimal.ts'
import { guessRoles } from './guessRoles.ts'
import type { ProblemLog } from './problemLog.ts'
import type { PlannedTable } from './reading.ts'
import { type DecimalSign, type ReadOptions, setForTable, type TableRole } from './readOptions.ts'
import type { Table } from './table.ts'

/** Decides what each table tells of and what each of its columns holds. What is not read is told. */
export function planTables(
  tables: readonly Table[],
  options: ReadOptions,
  columnLimit: number,
  log: ProblemLog,
): PlannedTable[] {
  const seen = tables.map((table) => ({ table, facts: factsOf(table) }))
  const given = tables.map(({ form }) => setForTable(options.roles, form))
  const roles = guessRoles(seen, given)
  return seen.map(({ table, facts }, i) => {
    const role = roles[i]
    checkWidth(table, role, columnLimit, log)
    const plan = planColumns(role, facts, setForTable(options.fields, table.form))
    const decimals = decimalsOf(table, plan, role, setForTable(options.settings, table.form)?.decimal, log)
    tellOfColumns(table, facts, plan, role, log)
    return { table, role, guessed: given[i] === undefined, plan, decimals }
  })
}

function checkWidth({ form, width, place }: Table, role: TableRole, limit: number, log: ProblemLog): void {
  if (role === 'matrix' || width <= limit) return
  const row = Math.max(form.headerRow, 1)
  log.add({ code: 'too-many-columns', severity: 'error', ...place, row, values: { limit, columns: width } })
}

const numberFields = /^(?:measure|weight|confidence|respondents|members -?\d+)$/

/** The decimal sign of each column of numbers; the columns of a matrix share one. */
function decimalsOf(
  table: Table,
  { fields }: ColumnPlan,
  role: TableRole,
  given: DecimalSign | undefined,
  log: ProblemLog,
): (DecimalSign | undefined)[] {
  const cells = fields.flatMap((field, column) => (role === 'matrix' && field === 'competence' ? [column] : []))
  const shared = given ?? (cells.length > 0 ? guessDecimal(table, cells.slice(0, 200)).decimal : '.')
  const guesses = fields.map((field, column) => (numberFields.test(field) ? guessDecimal(table, [column]) : undefined))
  const proven = guesses.find((guess) => guess?.certainty === 'proven')?.decimal
  return fields.map((field, column) => {
    const guess = guesses[column]
    if (role === 'matrix' && field === 'competence') return shared
    if (!guess) return undefined
    if (given || guess.certainty === 'proven') return given ?? guess.decimal
    const decimal = proven ?? guess.decimal
    if (guess.certainty === 'ambiguous' && !proven) tellOfDecimal(table, column, decimal, log)
    return decimal
  })
}

function tellOfDecimal({ form, place: table }: Table, column: number, decimal: DecimalSign, log: ProblemLog): void {
  const place = { ...table, row: Math.max(form.headerRow, 1), column: form.headers[column] }
  log.add({ code: 'decimal-ambiguous', severity: 'notice', ...place, values: { decimal } })
}

/** Names the columns that are not read, and fields given that the role does not know. */
function tellOfColumns(
  { form, place }: Table,
  facts: readonly ColumnFacts[],
  { fields, unknown }: ColumnPlan,
  role: TableRole,
  log: ProblemLog,
): void {
  const row = Math.max(form.headerRow, 1)
  for (const { column, field } of unknown)
    log.add({ code: 'unknown-field', severity: 'error', ...place, row, column, value: field, values: { role } })
  facts.forEach(({ header, content }, column) => {
    if (fields[column] !== 'ignore' || content === 'empty') return
    const name = header === '' ? String(column + 1) : header
    log.add({ code: 'column-not-read', severity: 'notice', ...place, row, column: name, values: { role } })
  })
}
