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

/** Kinds that the command line promises and a later version brings. */
const laterKinds = ['competence-flower']

/**
 * The diagram that `--diagram` names: by its id, else the first of that kind, else a new one of that kind. Throws Stop
 * with what the project can draw.
 */
export function findDiagram(project: Project, id: string, locale: Locale): { diagram: Diagram; kind: RegisteredKind } {
  const { diagrams } = project
  const diagram = diagrams.find((one) => one.id === id) ?? diagrams.find((one) => one.kind === id) ?? newDiagram(id)
  const kind = findKind(diagram.kind)
  if (kind) return { diagram, kind }
  if (laterKinds.includes(diagram.kind)) throw new Stop(2, say(cliWords.notYet, locale, { what: diagram.kind }))
  const drawable = diagrams.filter((one) => findKind(one.kind)).map((one) => one.id)
  const known = [...new Set([...drawable, ...diagramKinds.map((one) => one.id)])].join(', ')
  throw new Stop(1, say(cliWords.unknownDiagram, locale, { id, known }))
}

function newDiagram(kind: string): Diagram {
  return { id: kind, kind, name: kind, options: {}, touches: {}, seed: 1 }
}
