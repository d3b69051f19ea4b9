import type { Dataset } from '../../model/dataset.ts'
import type { Limits } from '../../model/limits.ts'
import { done, type Result, refused } from '../../model/problem.ts'
import type { Project } from '../../model/project.ts'
import type { SourceFile } from '../readOptions.ts'
import { checkReferences } from './checkReferences.ts'
import { checkShape } from './checkShape.ts'
import { type Migration, migrate, migrations } from './migrate.ts'
import { parseJson } from './parseJson.ts'
import { ProjectLog } from './projectLog.ts'
import { readDataset } from './readDataset.ts'
import { readText } from './readText.ts'

/**
 * Reads the bytes of a project file of any version: size, UTF-8, JSON, nesting, format and version, migrations, schema,
 * references, in this order. Every error names a path, or a row and column. Warnings tell of what refers to nothing but
 * was kept. `steps` are the migrations, as many as the present version's number.
 */
export function readProjectFile(
  file: SourceFile,
  limits: Limits,
  steps: readonly Migration[] = migrations,
): Result<Project> {
  const text = readText(file, limits)
  if (!text.ok) return text
  const json = parseJson(text.value, file.name, limits)
  if (!json.ok) return json
  const migrated = migrate(json.value, file.name, steps)
  if (!migrated.ok) return migrated
  return readProject(migrated.value, file.name, limits)
}

/**
 * Reads a project in the form of the present version: schema, then references. `complete` puts what the file form of the
 * dataset was spared, its large columns, into the dataset that was read.
 */
export function readProject(
  value: unknown,
  file: string,
  limits: Limits,
  complete: (dataset: Dataset, log: ProjectLog) => Dataset = (dataset) => dataset,
): Result<Project> {
  const log = new ProjectLog(file)
  const project = checkShape(value, limits, log)
  if (!project) return refused(...log.all())
  const dataset = complete(readDataset(project.dataset, limits, log), log)
  checkReferences(project, dataset, log)
  return log.refuses ? refused(...log.all()) : done({ ...project, dataset }, log.all())
}
