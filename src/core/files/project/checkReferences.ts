import type { Dataset } from '../../model/dataset.ts'
import type { EntityKind } from '../../model/entityId.ts'
import type { ProjectFile } from '../../model/projectFile.ts'
import { shownValue } from './jsonPath.ts'
import { placesOf } from './placesOf.ts'
import type { ProjectLog } from './projectLog.ts'

type Path = readonly PropertyKey[]
type Known = Readonly<Record<EntityKind, { has(id: string): boolean }>>

/**
 * Checks what clusters, verdicts, groups, links, colours and names refer to. Two of a kind with one id are refused. What refers
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
  checkGroups(project, look)
  for (const [i, { pair }] of project.verdicts.entries())
    for (const [side, id] of pair.entries()) look('industry', id, ['project', 'verdicts', i, 'pair', side])
  const lookUp = (entity: string, path: Path) => {
    const colon = entity.indexOf(':')
    const kind = entity.slice(0, Math.max(colon, 0))
    if (isKind(kind, known)) look(kind, entity.slice(colon + 1), path)
    // The schema does not see a key that is called `__proto__`.
    else log.error('field-form', path, { value: shownValue(entity) })
  }
  for (const [i, { notes = [] }] of project.diagrams.entries()) {
    placesOf(notes, ['project', 'diagrams', i, 'notes'], 'note', log)
    for (const [j, { about }] of notes.entries())
      if (about !== undefined) lookUp(about, ['project', 'diagrams', i, 'notes', j, 'about'])
  }
  for (const [i, { from, to }] of project.attested.entries()) {
    lookUp(from, ['project', 'attested', i, 'from'])
    lookUp(to, ['project', 'attested', i, 'to'])
  }
  for (const key of ['colours', 'names'] as const)
    for (const entity of Object.keys(project[key])) lookUp(entity, ['project', key, entity])
}

function isKind(kind: string, known: Known): kind is keyof Known {
  return Object.hasOwn(known, kind)
}

function checkClusters({ clusters }: ProjectFile, look: (kind: keyof Known, id: string, path: Path) => void): void {
  for (const [i, { memberIds, competenceIds, actors }] of clusters.entries()) {
    const path = ['project', 'clusters', i]
    for (const [at, id] of memberIds.entries()) look('industry', id, [...path, 'memberIds', at])
    for (const [at, id] of competenceIds.entries()) look('competence', id, [...path, 'competenceIds', at])
    for (const [at, { actorId }] of actors.entries()) look('actor', actorId, [...path, 'actors', at, 'actorId'])
  }
}

function checkGroups({ diagrams }: ProjectFile, look: (kind: keyof Known, id: string, path: Path) => void): void {
  for (const [i, { groups = [] }] of diagrams.entries())
    for (const [j, { kind, memberIds }] of groups.entries())
      for (const [at, id] of memberIds.entries())
        look(kind, id, ['project', 'diagrams', i, 'groups', j, 'memberIds', at])
}
