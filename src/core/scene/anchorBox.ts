import { boundsOf } from './bounds.ts'
import type { Box, Scene, SceneMark } from './scene.ts'

/**
 * The box of a picture that stands for a thing when something is said of it, px: that of its apple or its name, else
 * that of its first mark. Undefined where the picture does not show it.
 */
export function anchorBox(scene: Scene, entityId: string): Box | undefined {
  const own = scene.marks.flatMap(flatMarks).filter((mark) => mark.entityId === entityId)
  const best = own.find(({ role }) => role === 'apple') ?? own.find(({ type }) => type === 'text') ?? own[0]
  return best && boundsOf(best)
}

/** A mark with all that stands in it. */
export function flatMarks(mark: SceneMark): SceneMark[] {
  return mark.type === 'group' ? [mark, ...mark.marks.flatMap(flatMarks)] : [mark]
}
