import type { LabelCandidate, LabelRequest } from '../scene/labels.ts'
import type { Colour, Point, TextMark } from '../scene/scene.ts'
import { fontMetrics } from '../scene/textWidth.ts'

/** A name that asks for a place, and how it is drawn when it gets one. */
export interface Wish {
  readonly request: LabelRequest
  readonly fill: Colour
  readonly mark: Pick<TextMark, 'entityId' | 'role' | 'halo'>
}

/** Words with the middle (or an end) of their block at a point. */
export function block(
  at: Point,
  lines: readonly string[],
  anchor: LabelCandidate['anchor'],
  upright: 'above' | 'middle' | 'below',
  look: { size: number; lineHeight: number; face: LabelCandidate['face'] },
): LabelCandidate {
  const { ascent, descent } = fontMetrics(look.face)
  const height = (ascent + descent) * look.size + (lines.length - 1) * look.lineHeight
  const top = upright === 'above' ? at.y - height : upright === 'middle' ? at.y - height / 2 : at.y
  return { x: at.x, y: top + ascent * look.size, lines, anchor, ...look }
}
