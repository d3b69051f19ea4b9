import type { ProblemLog } from './problemLog.ts'
import type { PlannedTable } from './reading.ts'

/** Counts the cells with a lone dash in the columns of numbers, and tells once how they are read. */
export function tellOfDashes({ table, decimals }: PlannedTable, log: ProblemLog): number {
  let count = 0
  let first: { row: number; column: string } | undefined
  decimals.forEach((decimal, column) => {
    if (decimal === undefined) return
    const numbers = table.numbers(decimal)
    for (let i = 0; i < table.rows.length; i++) {
      const code = table.code(i, column)
      if (code === 0 || !numbers.isDash(code)) continue
      count++
      first ??= { row: table.rowNumber(i), column: table.form.headers[column] }
    }
  })
  if (first)
    log.add({
      code: table.form.dashIsZero ? 'dash-is-zero' : 'dash-is-missing',
      severity: 'notice',
      ...table.place,
      ...first,
      value: '-',
      values: { count },
    })
  return count
}
