import {
  cliWords,
  type Diagram,
  diagramKinds,
  findKind,
  type Locale,
  type Project,
  type RegisteredKind,
  say,
} from '#core'
import { Stop } from './stop.ts'
import { wrongUsage } from './terminal.ts'

/**
 * The diagram that `--diagram` names: by its id, else the first of that kind, else a new one of that kind. Throws Stop(1)
 * with what the project can draw.
 */
export function findDiagram(project: Project, id: string, locale: Locale): { diagram: Diagram; kind: RegisteredKind } {
  const { diagrams } = project
  const diagram = diagrams.find((one) => one.id === id) ?? diagrams.find((one) => one.kind === id) ?? newDiagram(id)
  const kind = findKind(diagram.kind)
  if (kind) return { diagram, kind }
  const drawable = diagrams.filter((one) => findKind(one.kind)).map((one) => one.id)
  const known = [...new Set([...drawable, ...diagramKinds.map((one) => one.id)])].join(', ')
  throw new Stop(1, say(cliWords.unknownDiagram, locale, { id, known }))
}

/**
 * The diagram of one cluster (`--cluster`): the named one where it shows that cluster, else the first of its kind that
 * does, else a new one: the words of a diagram of another cluster would not be true of this one. Throws Stop where the
 * kind is not of one cluster (2), or the project has no such cluster (1).
 */
export function findClusterDiagram(project: Project, id: string, cluster: string, locale: Locale) {
  const { diagram, kind } = findDiagram(project, id, locale)
  if (!isOfOneCluster(kind)) {
    const known = diagramKinds.filter(isOfOneCluster).map((one) => one.id)
    wrongUsage(say(cliWords.noClusterHere, locale, { kind: kind.id, known: known.join(', ') }))
  }
  const ids = project.clusters.map((one) => one.id)
  if (!ids.includes(cluster))
    throw new Stop(1, say(cliWords.unknownCluster, locale, { id: cluster, known: ids.join(', ') }))
  const found = [diagram, ...project.diagrams].find((one) => one.kind === kind.id && one.options.cluster === cluster)
  return { diagram: found ?? { ...newDiagram(kind.id), options: { cluster } }, kind }
}

function isOfOneCluster({ options }: RegisteredKind): boolean {
  return Object.hasOwn(options, 'cluster') && options.cluster.type === 'entity'
}

function newDiagram(kind: string): Diagram {
  return { id: kind, kind, name: kind, options: {}, touches: {}, seed: 1 }
}
