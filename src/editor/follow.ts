import type { Project } from '#core'

/**
 * The diagram to look at after a step back or forward from the one that was looked at: what came back or was changed is
 * shown; where the one that was looked at has gone, its neighbour is (going back: the one before it, which it was made from).
 */
export function followStep(before: Project, after: Project, diagramId: string, way: 'back' | 'forth'): string {
  const known = new Map(before.diagrams.map((diagram) => [diagram.id, diagram]))
  const own = after.diagrams.find(({ id }) => id === diagramId)
  const back = after.diagrams.find(({ id }) => !known.has(id))
  if (back) return back.id
  if (!own) return neighbourOf(before, after, diagramId, way === 'back' ? -1 : 0)
  const changed = after.diagrams.filter((diagram) => known.get(diagram.id) !== diagram)
  return changed.length === 0 || changed.includes(own) ? diagramId : changed[0].id
}

/** The diagram that stands where another stood, or so many places on; '' where there is none. */
export function neighbourOf(before: Project, after: Project, diagramId: string, on = 0): string {
  const place = before.diagrams.findIndex(({ id }) => id === diagramId) + on
  return after.diagrams[Math.min(Math.max(place, 0), after.diagrams.length - 1)]?.id ?? ''
}
