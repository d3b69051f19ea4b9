import { createBoxGrid } from '../../scene/boxGrid.ts'
import { type LabelCandidate, labelBox } from '../../scene/labels.ts'
import type { Box, PathMark, Point } from '../../scene/scene.ts'
import type { Theme } from '../../scene/theme.ts'
import { distance, mix } from '../geometry.ts'
import { smoothPath } from '../paths.ts'
import { lineBoxes } from './lineBoxes.ts'

/** What a placed name belongs to: the end of a twig. */
export interface Named {
  readonly key: string
  readonly end: Point
  readonly label: LabelCandidate
}

export interface Leader {
  readonly key: string
  readonly points: readonly Point[]
}

/**
 * Thin lines from the ends of twigs to names that stand apart from them. `crossed` are the names whose line would cross
 * the words of another, an apple or a number: without it they would seem to belong elsewhere.
 */
export function layoutLeaders(
  named: readonly Named[],
  labels: ReadonlyMap<string, LabelCandidate>,
  { page, others }: { page: Box; others: readonly Box[] },
  size: number,
): { leaders: Leader[]; crossed: string[] } {
  const words = createBoxGrid(page, size * 2)
  for (const label of labels.values()) words.add(labelBox(label))
  for (const box of others) words.add(box)
  const leaders: Leader[] = []
  const crossed: string[] = []
  for (const { key, end, label } of named) {
    const goal = doorOf(labelBox(label), end)
    const reach = distance(end, goal)
    if (reach < size * 0.9) continue
    const start = mix(end, goal, (size * 0.25) / reach)
    const stop = mix(end, goal, 1 - (size * 0.25) / reach)
    const points = [start, stop]
    if (lineBoxes(points, size * 0.3).some(words.hits)) crossed.push(key)
    else leaders.push({ key, points })
  }
  return { leaders, crossed }
}

/** The point of a box that is nearest to another, at half height where it lies beside. */
function doorOf(box: Box, { x, y }: Point): Point {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const beside = x < box.x || x > right
  if (beside && Math.min(Math.abs(x - box.x), Math.abs(x - right)) > box.height * 0.2)
    return { x: x < box.x ? box.x : right, y: (box.y + bottom) / 2 }
  return { x: Math.min(right, Math.max(box.x, x)), y: y < box.y ? box.y : y > bottom ? bottom : (box.y + bottom) / 2 }
}

/** The lines as marks, quiet; `size` is that of the names, px. */
export function leaderMarks(leaders: readonly Leader[], theme: Theme, size: number): PathMark[] {
  return leaders.map(({ key, points }) => ({
    type: 'path',
    key: `leader/${key}`,
    role: 'leader',
    d: smoothPath(points),
    stroke: { colour: theme.quietText, width: Math.max(0.6, size * 0.05), opacity: 0.75 },
  }))
}
