import { type Box, boundsOf, flatMarks, type Scene, type SceneMark } from '#core'

/** What of the project lies inside a box of the picture: each thing of which one mark (its name, its wood, its apple) does. */
export function entitiesWithin(scene: Scene, box: Box): string[] {
  const found = new Set<string>()
  for (const mark of entityMarks(scene)) {
    const bounds = boundsOf(mark)
    if (bounds && mark.entityId !== undefined && isInside(bounds, box)) found.add(mark.entityId)
  }
  return [...found]
}

/** The box around all marks of some things; undefined where the picture has none of them. */
export function boxOfEntities(scene: Scene, entityIds: readonly string[]): Box | undefined {
  const wanted = new Set(entityIds)
  const marks = entityMarks(scene).filter(({ entityId }) => entityId !== undefined && wanted.has(entityId))
  return boundsOf({ type: 'group', key: '', marks })
}

function entityMarks({ marks }: Scene): SceneMark[] {
  return marks.flatMap(flatMarks).filter(({ entityId }) => entityId !== undefined)
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
