import type { UseColumns } from '../../model/dataset.ts'
import { sortUses } from '../../model/datasetBuilder.ts'
import type { Limits } from '../../model/limits.ts'
import type { UsesFile } from '../../model/projectFile.ts'
import { projectSchema } from '../../model/projectFile.ts'
import { shownValue } from './jsonPath.ts'
import { isRecord } from './jsonRecord.ts'
import type { ProjectLog } from './projectLog.ts'
import { tellIssues } from './tellIssues.ts'
import { UseCells } from './useCells.ts'

type Places = ReadonlyMap<string, number>

const path = ['project', 'dataset', 'uses']
const optionalColumns = ['role', 'weight', 'source', 'date', 'confidence', 'respondents'] as const

/**
 * Makes sorted columns of uses, which stand by industry in a file. Cells are checked in one typed loop; each that does
 * not fit, each unknown id and each column of another length is told. A repeated use is added up, and told as a warning.
 */
export function readUses(
  file: readonly unknown[],
  industries: Places,
  competences: Places,
  limits: Limits,
  log: ProjectLog,
): UseColumns {
  if (file.length > limits.industries) {
    log.error('list-too-long', path, { values: { limit: limits.industries, length: file.length } })
    return new UseCells(0, competences, limits, log).columns()
  }
  const entries = file.map((entry, i) => checkEntry(entry, i, industries, log))
  const total = countUses(entries, limits, log)
  const cells = new UseCells(log.refuses ? 0 : total, competences, limits, log)
  if (log.refuses) return cells.columns()
  for (const [i, entry] of entries.entries()) if (entry) cells.add(entry.uses, entry.place, [...path, i])
  if (log.refuses) return cells.columns()
  const { uses, repeats } = sortUses(cells.columns(), industries.size, competences.size)
  if (repeats.length > 0) {
    const { at, value } = cells.describe(repeats[0], [...industries.keys()])
    log.warn('repeated-uses', at, { value, values: { count: repeats.length } })
  }
  return uses
}

interface Entry {
  readonly uses: UsesFile
  readonly place: number
}

const entrySchema = projectSchema.shape.dataset.shape.uses.element

/** The columns are shown to the schema without their cells. */
function checkEntry(entry: unknown, i: number, industries: Places, log: ProjectLog): Entry | undefined {
  const bare = isRecord(entry)
    ? Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, Array.isArray(value) ? [] : value]))
    : entry
  const { error } = entrySchema.safeParse(bare)
  if (error) tellIssues(log, error.issues, bare, [...path, i])
  if (error) return undefined
  const uses = entry as UsesFile
  const place = industries.get(uses.industry)
  if (place !== undefined) return { uses, place }
  const value = shownValue(uses.industry)
  log.error('reference-unknown', [...path, i, 'industry'], { value, values: { kind: 'industry' } })
  return undefined
}

/** Counts the uses, and checks that all columns of an entry have a cell for each. */
function countUses(entries: readonly (Entry | undefined)[], limits: Limits, log: ProjectLog): number {
  let total = 0
  for (const [i, entry] of entries.entries()) {
    if (!entry) continue
    const { length } = entry.uses.competence
    const before = total
    total += length
    if (before <= limits.uses && total > limits.uses)
      log.error('too-many-uses', [...path, i, 'competence'], { values: { limit: limits.uses } })
    for (const key of optionalColumns) {
      const column = entry.uses[key]
      if (column && column.length !== length)
        log.error('list-length', [...path, i, key], { values: { length: column.length, limit: length } })
    }
  }
  return total
}
