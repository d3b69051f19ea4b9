import type { Limits } from '../model/limits.ts'
import { done, type Result, refused } from '../model/problem.ts'
import { buildProject } from './buildProject.ts'
import { tellOfDashes } from './dashes.ts'
import { loadFiles } from './loadFiles.ts'
import { Measures } from './measures.ts'
import { planTables } from './planTables.ts'
import { ProblemLog } from './problemLog.ts'
import { readActors } from './readActors.ts'
import { readClusters } from './readClusters.ts'
import { readEntities } from './readEntities.ts'
import type { PlannedTable, Reading } from './reading.ts'
import { readMatrix } from './readMatrix.ts'
import { type ReadOptions, type SourceFile, type TableRole, tableRoles } from './readOptions.ts'
import type { ReadReport, TableReading } from './readReport.ts'
import { readUses } from './readUses.ts'
import { Registry } from './registry.ts'
import { UseList } from './useList.ts'

/** Reads tables that together make a project; see `read`. */
export function readTables(files: readonly SourceFile[], options: ReadOptions, limits: Limits): Result<ReadReport> {
  const log = new ProblemLog()
  const tables = loadFiles(files, options, limits, log)
  if (log.refuses) return refused(...log.all())
  const planned = planTables(tables, options, limits.columns, log)
  if (log.refuses) return refused(...log.all())
  const reading: Reading = {
    limits,
    log,
    industries: new Registry(),
    competences: new Registry(),
    measures: new Measures(),
    uses: new UseList(),
    clusters: [],
    actors: [],
  }
  for (const role of tableRoles) readRole(reading, planned, role)
  const dashes = planned.map((table) => tellOfDashes(table, log))
  const project = log.refuses ? undefined : buildProject(reading, files, options.title)
  options.onProgress?.(1)
  const problems = log.all()
  if (!project || log.refuses) return refused(...problems)
  const notices = problems.filter(({ severity }) => severity === 'notice')
  return done({ project, tables: planned.map((table, i) => tableReading(table, dashes[i])), notices }, problems)
}

const readers: Readonly<Record<TableRole, (reading: Reading, planned: PlannedTable) => void>> = {
  industries: (reading, planned) => void readEntities(reading, planned, 'industry'),
  competences: (reading, planned) => void readEntities(reading, planned, 'competence'),
  uses: readUses,
  matrix: readMatrix,
  clusters: readClusters,
  actors: readActors,
}

/** Reads all tables of a role. Once a table has stated industries or competences, none arise from references. */
function readRole(reading: Reading, planned: readonly PlannedTable[], role: TableRole): void {
  for (const table of planned) if (table.role === role && !reading.log.refuses) readers[role](reading, table)
  if (role === 'uses' || role === 'clusters') return
  if (role !== 'competences') reading.industries.stated = reading.industries.size > 0
  if (role !== 'industries') reading.competences.stated = reading.competences.size > 0
}

function tableReading({ table, role, guessed, plan, decimals }: PlannedTable, dashes: number): TableReading {
  const { encoding, delimiter, headerRow, headers, dashIsZero } = table.form
  const decimal = decimals.find((sign) => sign !== undefined)
  return {
    ...table.place,
    role,
    guessed,
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(decimal && { decimal }),
    headerRow,
    columns: headers.map((header, column) => {
      const sign = decimals[column]
      return { header, field: plan.fields[column], ...(sign && { decimal: sign }) }
    }),
    rows: table.rows.length,
    dashes,
    dashIsZero,
  }
}
