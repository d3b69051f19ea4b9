import type { Actor, ActorRole, Cluster } from '../model/projectFile.ts'
import { parseActorKind, parseActorRole } from './parseWords.ts'
import { partsOf } from './readClusters.ts'
import { nameReader, plainOf } from './readEntities.ts'
import { labelFits, type PlannedTable, type Reading, tellAt, textReader } from './reading.ts'

/** Reads a table of actors: one row ties an actor to a cluster in a role, so an actor may stand in several rows. */
export function readActors(reading: Reading, planned: PlannedTable): void {
  const idOf = textReader(planned, 'id')
  const nameOf = nameReader(planned, 'name')
  const known = new Set(reading.actors.map(({ id }) => id))
  for (let i = 0; i < planned.table.rows.length && !reading.log.refuses; i++) {
    const name = nameOf(i)
    const id = idOf(i) || plainOf(name)
    if (!labelFits(reading, planned, i, 'id', id) || !labelFits(reading, planned, i, 'name', plainOf(name))) continue
    if (id === '') {
      tellAt(reading, planned, i, undefined, { code: 'row-without-name', severity: 'warning' })
      continue
    }
    if (!known.has(id)) addActor(reading, planned, i, { id, name: plainOf(name) === '' ? id : name, kind: 'other' })
    known.add(id)
    tie(reading, planned, i, id)
  }
}

function addActor(reading: Reading, planned: PlannedTable, i: number, actor: Actor): void {
  if (reading.actors.length === reading.limits.actors) {
    const values = { limit: reading.limits.actors }
    tellAt(reading, planned, i, undefined, { code: 'too-many-actors', severity: 'error', values })
    return
  }
  const [note, source] = [textReader(planned, 'note')(i), textReader(planned, 'source')(i)]
  const kind = wordAt(reading, planned, i, 'kind', parseActorKind) ?? 'other'
  reading.actors.push({ ...actor, kind, ...(note !== '' && { note }), ...(source !== '' && { source }) })
}

function tie(reading: Reading, planned: PlannedTable, i: number, actorId: string): void {
  const role = wordAt(reading, planned, i, 'role', parseActorRole) ?? 'member'
  const column = planned.plan.fields.indexOf('cluster')
  if (column < 0) return
  for (const part of partsOf(planned.table.text(planned.table.code(i, column)))) {
    const place = reading.clusters.findIndex((cluster) => refersTo(part, cluster))
    if (place >= 0) reading.clusters[place] = withActor(reading.clusters[place], actorId, role)
    else tellAt(reading, planned, i, column, { code: 'unknown-cluster', severity: 'warning', value: part })
  }
}

function refersTo(text: string, { id, name }: Cluster): boolean {
  const names = typeof name === 'string' ? [name] : [name.sv, name.en]
  return id === text || names.some((known) => known?.toLowerCase() === text.toLowerCase())
}

function withActor(cluster: Cluster, actorId: string, role: ActorRole): Cluster {
  const known = cluster.actors.some((actor) => actor.actorId === actorId && actor.role === role)
  return known ? cluster : { ...cluster, actors: [...cluster.actors, { actorId, role }] }
}

/** The word in a cell as one of those known; undefined where the cell is empty, or holds another, which is told. */
function wordAt<T>(
  reading: Reading,
  planned: PlannedTable,
  i: number,
  field: string,
  parse: (text: string) => T | undefined,
): T | undefined {
  const value = textReader(planned, field)(i)
  const word = value === '' ? undefined : parse(value)
  if (value !== '' && word === undefined)
    tellAt(reading, planned, i, planned.plan.fields.indexOf(field), {
      code: `unknown-actor-${field}`,
      severity: 'warning',
      value,
    })
  return word
}
