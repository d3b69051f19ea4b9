import type * as z from 'zod'
import type { Limits } from '../../model/limits.ts'
import { checkTexts } from './checkTexts.ts'
import { type ProjectFile, projectSchema } from './fileSchema.ts'
import { isRecord, type JsonRecord, ownValue } from './jsonRecord.ts'
import type { ProjectLog } from './projectLog.ts'
import { tellIssues } from './tellIssues.ts'

const { shape } = projectSchema
const { shape: datasetShape } = shape.dataset

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
  const uses = isRecord(dataset) ? ownValue(dataset, 'uses') : undefined
  const bare = isRecord(dataset)
    ? { ...emptied(dataset, datasetLists), ...(Array.isArray(uses) && { uses: [] }) }
    : dataset
  const frame = isRecord(project)
    ? { ...emptied(project, projectLists), ...(dataset !== undefined && { dataset: bare }) }
    : project
  check(projectSchema, frame, ['project'], limits, log)
}

function emptied(record: JsonRecord, lists: readonly List[]): JsonRecord {
  const empty = lists.filter(({ key }) => Array.isArray(ownValue(record, key))).map(({ key }) => [key, []])
  return { ...record, ...Object.fromEntries(empty) }
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
    for (const [i, entry] of list.entries()) check(element, entry, [...path, key, i], limits, log)
  }
}

function check(schema: z.ZodType, part: unknown, path: readonly PropertyKey[], limits: Limits, log: ProjectLog): void {
  if (!checkTexts(part, path, limits, log)) return
  const { error } = schema.safeParse(part)
  if (error) tellIssues(log, error.issues, part, path)
}
