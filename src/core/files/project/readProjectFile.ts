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
  const log = new ProjectLog(file.name)
  const project = readProject(migrated.value, limits, log)
  return project && !log.refuses ? done(project, log.all()) : refused(...log.all())
}

function readProject(value: unknown, limits: Limits, log: ProjectLog): Project | undefined {
  const project = checkShape(value, limits, log)
  if (!project) return undefined
  const dataset = readDataset(project.dataset, limits, log)
  checkReferences(project, dataset, log)
  return { ...project, dataset }
}
