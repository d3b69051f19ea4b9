import type { Limits } from '../../model/limits.ts'
import { limits as standardLimits } from '../../model/limits.ts'
import { type Result, refused } from '../../model/problem.ts'
import type { Project } from '../../model/project.ts'
import { shownValue } from '../project/jsonPath.ts'
import { isRecord, ownValue } from '../project/jsonRecord.ts'
import { type Migration, migrate, migrations } from '../project/migrate.ts'
import { parseJson } from '../project/parseJson.ts'
import { readProject } from '../project/readProjectFile.ts'
import { readText } from '../project/readText.ts'
import { writeDataset } from '../project/writeProject.ts'
import type { DatasetRecord } from './datasetRecord.ts'
import { hashDataset } from './hashDataset.ts'
import { withColumns } from './withColumns.ts'

/** A project as it stands in the browser's store: its document, and the dataset that the document names by its hash. */
export interface StoredProject {
  /** What it is called where something is wrong with it. */
  readonly name: string
  readonly document: Uint8Array
  /** Whatever the store gave: nothing of it is trusted. */
  readonly dataset: unknown
}

/**
 * Reads a stored project by the reader of project files: the dataset is brought into the form of a file and put into the
 * document, so that size, JSON, migrations, schema and references are checked as at every entry. Only the large columns
 * stay as they are, and are checked in typed loops. A dataset that is not the one the document names is refused.
 */
export function readStored(
  { name, document, dataset: record }: StoredProject,
  limits: Limits = standardLimits,
  steps: readonly Migration[] = migrations,
): Result<Project> {
  const text = readText({ name, bytes: document }, limits)
  if (!text.ok) return text
  const json = parseJson(text.value, name, limits)
  if (!json.ok) return json
  const project = isRecord(json.value) ? ownValue(json.value, 'project') : undefined
  if (!isRecord(json.value) || !isRecord(project)) return migrateAndRead(json.value)
  const hash = hashOf(record)
  if (hash === undefined) return damagedDataset(name, '')
  if (ownValue(project, 'dataset') !== hash) return damagedDataset(name, shownValue(ownValue(project, 'dataset')))
  // A document of an older version is migrated whole; of the present one, the columns need no detour through text.
  const isPresent = ownValue(json.value, 'version') === steps.length
  const known = record as DatasetRecord
  const dataset = fileForm(isPresent ? withoutCells(known) : known)
  if (dataset === undefined) return damagedDataset(name, hash)
  return migrateAndRead({ ...json.value, project: { ...project, dataset } }, isPresent ? known : undefined)

  function migrateAndRead(value: unknown, columns?: DatasetRecord): Result<Project> {
    const migrated = migrate(value, name, steps)
    if (!migrated.ok) return migrated
    return readProject(migrated.value, name, limits, (read, log) =>
      columns ? withColumns(read, columns, limits, log) : read,
    )
  }
}

function damagedDataset(file: string, value: string) {
  return refused({ code: 'stored-dataset-damaged', severity: 'error', file, path: 'project.dataset', value })
}

// A record that is not built like a dataset at all makes these throw.
function hashOf(record: unknown): string | undefined {
  return attempt(() => hashDataset(record as DatasetRecord))
}

function fileForm(record: DatasetRecord): unknown {
  return attempt(() => JSON.parse(new TextDecoder().decode(writeDataset(record))))
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

function withoutCells(record: DatasetRecord): DatasetRecord {
  const none = new Int32Array(0)
  const bare = (measure: DatasetRecord['measures'][number]) => ({
    ...measure,
    values: measure.years.map(() => new Float64Array(0)),
  })
  return {
    ...record,
    measures: record.measures.map(bare),
    uses: { industry: none, competence: none, role: new Uint8Array(0), weight: new Float64Array(0), texts: [''] },
  }
}
