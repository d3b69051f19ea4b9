import { grow } from './boxGrid.ts'
import { labelBox } from './labels.ts'
import { pathExtremes } from './pathExtremes.ts'
import type { Box, Point, SceneMark } from './scene.ts'

/**
 * The box that a mark covers, px, with half its stroke or its halo; undefined where it covers nothing. Joins are drawn
 * round, so half the stroke is all that a corner adds. A mark with a number that is none has NaN in its box.
 */
export function boundsOf(mark: SceneMark): Box | undefined {
  switch (mark.type) {
    case 'group':
      return unionOf(mark.marks.flatMap((m) => boundsOf(m) ?? []))
    case 'path': {
      const box = boxAround(pathExtremes(mark.d))
      return box && grow(box, (mark.stroke?.width ?? 0) / 2)
    }
    case 'circle': {
      const reach = mark.r + (mark.stroke?.width ?? 0) / 2
      return { x: mark.cx - reach, y: mark.cy - reach, width: 2 * reach, height: 2 * reach }
    }
    case 'text':
      return mark.lines.some(Boolean) ? grow(labelBox(mark), mark.halo?.width ?? 0) : undefined
  }
}

/** The smallest box around boxes. */
export function unionOf(boxes: readonly Box[]): Box | undefined {
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  )
}

function boxAround(points: readonly Point[]): Box | undefined {
  const [first] = points
  if (!first) return undefined
  let [left, top, right, bottom] = [first.x, first.y, first.x, first.y]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
