import type { Dataset, UseColumns, WeightKind } from '../model/dataset.ts'
import { sortUses } from '../model/datasetBuilder.ts'
import type { Diagram, Project } from '../model/project.ts'
import { contentHash } from './contentHash.ts'
import type { Reading } from './reading.ts'
import type { SourceFile, TablePlace } from './readOptions.ts'

/** Makes a project of what was read, and tells of repeats and of industries and competences without uses. */
export function buildProject(reading: Reading, files: readonly SourceFile[], title?: string): Project | undefined {
  const dataset = buildDataset(reading)
  tellOfUnused(reading, dataset, files)
  if (isBare(reading)) {
    reading.log.add({ code: 'nothing-read', severity: 'error', file: files[0].name, row: 1 })
    return undefined
  }
  return {
    id: `tables-${contentHash(files.flatMap(({ bytes, sheet }) => (sheet ? [bytes, new TextEncoder().encode(sheet)] : [bytes])))}`,
    title: (title?.trim() || titleOf(files)).slice(0, reading.limits.labelCharacters),
    dataset,
    clusters: reading.clusters,
    actors: reading.actors,
    verdicts: [],
    attested: [],
    colours: {},
    names: {},
    diagrams: [appleTree],
  }
}

const appleTree: Diagram = {
  id: 'apple-tree',
  kind: 'apple-tree',
  name: { sv: 'Äppelträd', en: 'Apple tree' },
  options: {},
  touches: {},
  seed: 1,
}

function isBare({ industries, competences, clusters, actors }: Reading): boolean {
  return industries.size + competences.size + clusters.length + actors.length === 0
}

function buildDataset(reading: Reading): Dataset {
  const { industries, competences } = reading
  const loose = reading.uses.toColumns()
  const { uses, repeats } = sortUses(loose, industries.size, competences.size)
  tellOfRepeats(reading, loose, repeats)
  return {
    weightKind: weightKindOf(uses),
    illustrative: false,
    measures: reading.measures.toMeasures(industries.size),
    sectors: industries.groups.all,
    areas: competences.groups.all,
    industries: industries.toTable(),
    competences: competences.toTable(),
    uses,
  }
}

/** Ones alone say that there is a tie; a few small whole numbers are taken for ratings; all else for amounts. */
function weightKindOf({ weight }: UseColumns): WeightKind {
  const distinct = new Set<number>()
  for (const value of weight) {
    distinct.add(value)
    if (!Number.isInteger(value) || value > 10) return 'amount'
  }
  return distinct.size === 0 || (distinct.size === 1 && distinct.has(1)) ? 'presence' : 'rating'
}

function tellOfRepeats({ uses, industries, competences, log }: Reading, loose: UseColumns, repeats: Int32Array): void {
  const counts = new Map<TablePlace, { count: number; first: number }>()
  for (const at of repeats) {
    const { table } = uses.placeOf(at)
    const known = counts.get(table)
    if (known) known.count++
    else counts.set(table, { count: 1, first: at })
  }
  for (const [table, { count, first }] of counts) {
    const value = `${industries.idAt(loose.industry[first])} – ${competences.idAt(loose.competence[first])}`
    const { row } = uses.placeOf(first)
    log.add({ code: 'repeated-uses', severity: 'notice', ...table, row, value, values: { count } })
  }
}

/** Names the first few of the industries and competences that no use speaks of: the other direction of the check. */
function tellOfUnused({ log }: Reading, dataset: Dataset, files: readonly SourceFile[]): void {
  if (dataset.uses.weight.length === 0) return
  const file = files.length === 1 ? { file: files[0].name } : {}
  for (const kind of ['industries', 'competences'] as const) {
    const used = new Uint8Array(dataset[kind].ids.length)
    const places = kind === 'industries' ? dataset.uses.industry : dataset.uses.competence
    for (let i = 0; i < places.length; i++) used[places[i]] = 1
    const unused = dataset[kind].ids.filter((_, place) => used[place] === 0)
    if (unused.length === 0) continue
    const value = unused.slice(0, 5).join(', ') + (unused.length > 5 ? ' …' : '')
    log.add({ code: `${kind}-without-uses`, severity: 'notice', ...file, value, values: { count: unused.length } })
  }
}

/** The folder that the files share, or the first file's name without its extension. */
function titleOf(files: readonly SourceFile[]): string {
  const paths = files.map(({ name }) => name.split(/[\\/]/))
  const folders = new Set(paths.map((path) => path.at(-2) ?? ''))
  const [folder] = folders
  if (files.length > 1 && folders.size === 1 && folder !== '' && !/^\.+$/.test(folder)) return folder
  return (paths[0].at(-1) ?? '').replace(/\.[^.]*$/, '') || 'Pomona'
}
