import type { Box, Point } from '../../scene/scene.ts'
import { distance, lerp } from '../geometry.ts'

/** A line as a row of small boxes, so that words keep off it. */
export function lineBoxes(points: readonly Point[], apart: number): Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]
    const steps = Math.max(1, Math.ceil(distance(from, to) / apart))
    return Array.from({ length: steps }, (_, step) => {
      const [x0, y0] = [lerp(from.x, to.x, step / steps), lerp(from.y, to.y, step / steps)]
      const [x1, y1] = [lerp(from.x, to.x, (step + 1) / steps), lerp(from.y, to.y, (step + 1) / steps)]
      return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
    })
  })
}
