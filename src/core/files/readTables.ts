import type { Limits } from '../model/limits.ts'
import { done, type Result, refused } from '../model/problem.ts'
import { buildProject } from './buildProject.ts'
import { tellOfDashes } from './dashes.ts'
import { loadTable } from './loadTable.ts'
import { Measures } from './measures.ts'
import { planTables } from './planTables.ts'
import { ProblemLog } from './problemLog.ts'
import { readActors } from './readActors.ts'
import { readClusters } from './readClusters.ts'
import { readEntities } from './readEntities.ts'
import type { PlannedTable, Reading } from './reading.ts'
import { readMatrix } from './readMatrix.ts'
import { type ReadOptions, type SourceFile, setFor, type TableRole, tableRoles } from './readOptions.ts'
import type { ReadReport, TableReading } from './readReport.ts'
import { readUses } from './readUses.ts'
import { Registry } from './registry.ts'
import type { Table } from './table.ts'
import { UseList } from './useList.ts'

/** Reads tables that together make a project; see `read`. */
export function readTables(files: readonly SourceFile[], options: ReadOptions, limits: Limits): Result<ReadReport> {
  const log = new ProblemLog()
  const tables = loadTables(files, options, limits, log)
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

/** Most of the time goes into the bytes: progress runs by them, to 0.8. */
function loadTables(files: readonly SourceFile[], options: ReadOptions, limits: Limits, log: ProblemLog): Table[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 1)
  let before = 0
  return files.flatMap((file) => {
    const settings = setFor(options.settings, file.name)
    const onProgress = (fraction: number) =>
      options.onProgress?.((0.8 * (before + fraction * file.bytes.length)) / total)
    const table = loadTable(file, { ...settings, limits, onProgress }, log)
    before += file.bytes.length
    return table ? [table] : []
  })
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
  const { file, encoding, delimiter, headerRow, headers, dashIsZero } = table.form
  const decimal = decimals.find((sign) => sign !== undefined)
  return {
    file,
    role,
    guessed,
    encoding,
    delimiter,
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
