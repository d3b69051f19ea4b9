import type { Dataset, EntityTable, Grouping } from '../../model/dataset.ts'
import { createEntityTable } from '../../model/datasetBuilder.ts'
import type { Limits } from '../../model/limits.ts'
import type { DatasetFile } from '../../model/projectFile.ts'
import { shownValue } from './jsonPath.ts'
import { placesOf } from './placesOf.ts'
import type { ProjectLog } from './projectLog.ts'
import { readMeasures } from './readMeasures.ts'
import { readUses } from './readUses.ts'

type Path = readonly PropertyKey[]

const path = ['project', 'dataset']

/** Makes typed columns of a dataset in the form of a file. What refers to nothing, or has the id of another, is told. */
export function readDataset(file: DatasetFile, limits: Limits, log: ProjectLog): Dataset {
  const sectors = placesOf(file.sectors, [...path, 'sectors'], 'sector', log)
  const areas = placesOf(file.areas, [...path, 'areas'], 'area', log)
  const industryPath = [...path, 'industries']
  const competencePath = [...path, 'competences']
  placesOf(file.industries, industryPath, 'industry', log)
  placesOf(file.competences, competencePath, 'competence', log)
  const sectorOf = groupReader(sectors, industryPath, 'sector', log)
  const areaOf = groupReader(areas, competencePath, 'area', log)
  const industries = table(
    file.industries,
    file.industries.map(({ sector }, i) => sectorOf(sector, i)),
  )
  const competences = table(
    file.competences,
    file.competences.map(({ area }, i) => areaOf(area, i)),
  )
  return {
    weightKind: file.weightKind,
    illustrative: file.illustrative,
    measures: readMeasures(file, limits, log),
    sectors: file.sectors.map(grouping),
    areas: file.areas.map(grouping),
    industries,
    competences,
    uses: readUses(file.uses, industries.indexOf, competences.indexOf, limits, log),
  }
}

function groupReader(places: ReadonlyMap<string, number>, at: Path, kind: 'sector' | 'area', log: ProjectLog) {
  return (id: string | undefined, i: number): number => {
    if (id === undefined) return -1
    const place = places.get(id)
    if (place !== undefined) return place
    log.error('reference-unknown', [...at, i, kind], { value: shownValue(id), values: { kind } })
    return -1
  }
}

function table(
  rows: readonly { readonly id: string; readonly name: EntityTable['names'][number]; readonly source?: string }[],
  group: readonly number[],
): EntityTable {
  return createEntityTable({
    ids: rows.map(({ id }) => id),
    names: rows.map(({ name }) => name),
    group,
    sources: rows.map(({ source }) => source ?? ''),
  })
}

function grouping({ id, name }: Grouping): Grouping {
  return { id, name }
}
