import type { Dataset } from '../../model/dataset.ts'
import type { ProjectFile } from './fileSchema.ts'
import { shownValue } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'
import { placesOf, type RefersTo } from './readDataset.ts'

type Path = readonly PropertyKey[]
type Known = Readonly<Record<Exclude<RefersTo, 'measure' | 'diagram'>, { has(id: string): boolean }>>

/**
 * Checks what clusters, verdicts, links, colours and names refer to. Two of a kind with one id are refused. What refers
 * to nothing is kept and told as a warning: data that was read anew may have lost the row, and the analyst's work must
 * not be lost with it.
 */
export function checkReferences(project: ProjectFile, dataset: Dataset, log: ProjectLog): void {
  const known: Known = {
    industry: dataset.industries.indexOf,
    competence: dataset.competences.indexOf,
    sector: new Set(dataset.sectors.map(({ id }) => id)),
    area: new Set(dataset.areas.map(({ id }) => id)),
    cluster: placesOf(project.clusters, ['project', 'clusters'], 'cluster', log),
    actor: placesOf(project.actors, ['project', 'actors'], 'actor', log),
  }
  placesOf(project.diagrams, ['project', 'diagrams'], 'diagram', log)
  const look = (kind: keyof Known, id: string, path: Path) => {
    if (!known[kind].has(id)) log.warn('reference-lost', path, { value: shownValue(id), values: { kind } })
  }
  checkClusters(project, look)
  project.verdicts.forEach(({ pair }, i) => {
    pair.forEach((id, side) => look('industry', id, ['project', 'verdicts', i, 'pair', side]))
  })
  const lookUp = (entity: string, path: Path) => {
    const colon = entity.indexOf(':')
    look(entity.slice(0, colon) as keyof Known, entity.slice(colon + 1), path)
  }
  project.attested.forEach(({ from, to }, i) => {
    lookUp(from, ['project', 'attested', i, 'from'])
    lookUp(to, ['project', 'attested', i, 'to'])
  })
  for (const key of ['colours', 'names'] as const)
    for (const entity of Object.keys(project[key])) lookUp(entity, ['project', key, entity])
}

function checkClusters({ clusters }: ProjectFile, look: (kind: keyof Known, id: string, path: Path) => void): void {
  clusters.forEach(({ memberIds, competenceIds, actors }, i) => {
    const path = ['project', 'clusters', i]
    memberIds.forEach((id, at) => look('industry', id, [...path, 'memberIds', at]))
    competenceIds.forEach((id, at) => look('competence', id, [...path, 'competenceIds', at]))
    actors.forEach(({ actorId }, at) => look('actor', actorId, [...path, 'actors', at, 'actorId']))
  })
}
