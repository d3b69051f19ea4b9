import { factsOf } from '../columnFacts.ts'
import { clearRole } from '../guessRoles.ts'
import type { ProblemLog } from '../problemLog.ts'
import type { TableRole } from '../readOptions.ts'
import type { Table } from '../table.ts'
import type { SheetName } from './workbook.ts'

/**
 * Which sheets of a workbook are read where none is named: of those that are seen, the first of each role that its headers
 * or its name tell clearly; where none does, the first that holds a table. Sheets that are left out are told by name.
 * `sampleOf` gives the first rows of a sheet, undefined where it holds no table.
 */
export function chooseSheets(
  file: string,
  sheets: readonly SheetName[],
  sampleOf: (name: string) => Table | undefined,
  log: ProblemLog,
): readonly string[] {
  const seen = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  const chosen = seen.length > 1 ? choose(seen, sampleOf) : seen.length === 1 ? seen : [sheets[0].name]
  const left = sheets.filter(({ name }) => !chosen.includes(name))
  if (left.length > 0)
    log.add({
      code: 'sheets-not-read',
      severity: 'notice',
      file,
      value: left.map(({ name }) => name).join(', '),
      values: { count: left.length, hidden: left.filter(({ isHidden }) => isHidden).length },
    })
  return chosen
}

function choose(seen: readonly string[], sampleOf: (name: string) => Table | undefined): readonly string[] {
  const byRole = new Map<TableRole, string>()
  let first: string | undefined
  for (const name of seen) {
    const table = sampleOf(name)
    if (!table) continue
    first ??= name
    const role = clearRole({ table, facts: factsOf(table) })
    if (role && !byRole.has(role)) byRole.set(role, name)
  }
  const chosen = [...byRole.values()]
  return chosen.length > 0 ? chosen : [first ?? seen[0]]
}
