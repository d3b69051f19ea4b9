import type * as z from 'zod'
import type { Limits } from '../../model/limits.ts'
import { type ProjectFile, projectSchema } from '../../model/projectFile.ts'
import { checkTexts, opaqueKeys } from './checkTexts.ts'
import { isRecord, type JsonRecord, ownValue } from './jsonRecord.ts'
import type { ProjectLog } from './projectLog.ts'
import { tellIssues } from './tellIssues.ts'

const { shape } = projectSchema
const { shape: datasetShape } = shape.dataset

/** After so many entries that are wrong the rest of a list is not looked at. */
const mostFaulty = 1_000

interface List {
  readonly key: string
  readonly element: z.ZodType
  readonly limit?: keyof Limits
}

const projectLists: readonly List[] = [
  { key: 'clusters', element: shape.clusters.element, limit: 'clusters' },
  { key: 'actors', element: shape.actors.element, limit: 'actors' },
  { key: 'verdicts', element: shape.verdicts.element },
  { key: 'attested', element: shape.attested.element },
  { key: 'diagrams', element: shape.diagrams.element },
]
const datasetLists: readonly List[] = [
  { key: 'measures', element: datasetShape.measures.element },
  { key: 'sectors', element: datasetShape.sectors.element, limit: 'industries' },
  { key: 'areas', element: datasetShape.areas.element, limit: 'competences' },
  { key: 'industries', element: datasetShape.industries.element, limit: 'industries' },
  { key: 'competences', element: datasetShape.competences.element, limit: 'competences' },
]

/**
 * Checks that a project has the form of the schema and keeps the limits: undefined where it does not, with each fault in
 * the log. Lists are checked entry by entry, so that a million faults do not fill the memory. The project that comes out
 * is the one that went in: zod drops keys such as `__proto__` from what it returns. The cells of uses are not looked at.
 */
export function checkShape(project: unknown, limits: Limits, log: ProjectLog): ProjectFile | undefined {
  const dataset = isRecord(project) ? ownValue(project, 'dataset') : undefined
  if (isRecord(project) && !keepsCounts(project, ['project'], projectLists, limits, log)) return undefined
  if (isRecord(dataset) && !keepsCounts(dataset, ['project', 'dataset'], datasetLists, limits, log)) return undefined
  checkFrame(project, dataset, limits, log)
  if (isRecord(project)) checkLists(project, ['project'], projectLists, limits, log)
  if (isRecord(dataset)) checkLists(dataset, ['project', 'dataset'], datasetLists, limits, log)
  return log.refuses ? undefined : (project as ProjectFile)
}

function keepsCounts(
  record: JsonRecord,
  path: readonly string[],
  lists: readonly List[],
  limits: Limits,
  log: ProjectLog,
): boolean {
  for (const { key, limit } of lists) {
    const list = ownValue(record, key)
    if (limit === undefined || !Array.isArray(list) || list.length <= limits[limit]) continue
    const code = key === limit ? `too-many-${limit}` : 'list-too-long'
    log.error(code, [...path, key], { values: { limit: limits[limit], length: list.length } })
  }
  return !log.refuses
}

/** The project without the entries of its lists. */
function checkFrame(project: unknown, dataset: unknown, limits: Limits, log: ProjectLog): void {
  const keysOf = (lists: readonly List[]) => lists.map(({ key }) => key)
  const bare = isRecord(dataset) ? emptied(dataset, [...keysOf(datasetLists), 'uses'], Array.isArray, []) : dataset
  const frame = isRecord(project)
    ? { ...emptied(project, keysOf(projectLists), Array.isArray, []), ...(dataset !== undefined && { dataset: bare }) }
    : project
  check(projectSchema, frame, ['project'], limits, log)
}

function checkLists(
  record: JsonRecord,
  path: readonly string[],
  lists: readonly List[],
  limits: Limits,
  log: ProjectLog,
): void {
  for (const { key, element } of lists) {
    const list = ownValue(record, key)
    if (!Array.isArray(list)) continue
    let faulty = 0
    for (const [i, entry] of list.entries()) {
      if (!check(element, entry, [...path, key, i], limits, log)) faulty++
      if (faulty >= mostFaulty) break
    }
  }
}

/** Whether a part of the file has its form. What is kept untouched is hidden from zod, which is slow with large values. */
function check(
  schema: z.ZodType,
  part: unknown,
  path: readonly PropertyKey[],
  limits: Limits,
  log: ProjectLog,
): boolean {
  if (!checkTexts(part, path, limits, log)) return false
  const hidden = isRecord(part) ? emptied(part, opaqueKeys, isRecord, {}) : part
  const { error } = schema.safeParse(hidden)
  if (error) tellIssues(log, error.issues, hidden, path)
  return error === undefined
}

/** The record with the values of some keys made empty, where they are of the kind that is to be. */
function emptied(
  record: JsonRecord,
  keys: readonly string[],
  isKind: (value: unknown) => boolean,
  empty: unknown,
): JsonRecord {
  const found = keys.filter((key) => isKind(ownValue(record, key)))
  return { ...record, ...Object.fromEntries(found.map((key) => [key, empty])) }
}
