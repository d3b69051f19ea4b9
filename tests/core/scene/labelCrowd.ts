import { type Box, createRandom } from '#core'
import { overlaps } from '../../../src/core/scene/boxGrid.ts'
import { type LabelCandidate, type LabelRequest, labelBox } from '../../../src/core/scene/labels.ts'
import { wrapText } from '../../../src/core/scene/wrapText.ts'
import { industryNames } from './industryNames.ts'

/** Points with names to be set beside them, on a page that the names would fill to a share. */
export interface LabelCrowd {
  readonly page: Box
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly requests: readonly LabelRequest[]
}

const size = 12
const lineHeight = 14.5

/** `count` names of industries at random points of a page so large that they fill `fill` (0..1) of it. */
export function labelCrowd(count: number, fill: number, seed: number): LabelCrowd {
  const random = createRandom(`crowd/${seed}`)
  const nameOf = (i: number) => industryNames[i % industryNames.length]
  const lines = Array.from({ length: count }, (_, i) => wrapText(nameOf(i), 'text', size, 130, 2).lines)
  const area = lines.reduce((sum, own) => sum + areaOf(labelBox(at(0, 0, own, 'start'))), 0)
  const height = Math.sqrt(area / fill / 1.6)
  const page = { x: 0, y: 0, width: height * 1.6, height }
  const points = lines.map(() => ({ x: random() * page.width, y: random() * page.height }))
  const requests = points.map((point, i) => ({ key: String(i), candidates: around(point, lines[i]) }))
  return { page, points, requests }
}

/** How many pairs of labels overlap. */
export function countOverlaps(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box, i) => sum + boxes.slice(i + 1).filter((other) => overlaps(box, other)).length, 0)
}

export function areaOf({ width, height }: Box): number {
  return width * height
}

/** Beside, above and below the point; then the same from further away. */
function around(point: { x: number; y: number }, lines: readonly string[]): LabelCandidate[] {
  const height = labelBox(at(0, 0, lines, 'start')).height
  return [4, 12, 22].flatMap((gap) =>
    ([-1, -0.5, 0, 0.5, 1] as const).flatMap((shift) => {
      const y = point.y + size * 0.35 + shift * (height + gap) - ((lines.length - 1) * lineHeight) / 2
      const beside = [at(point.x + gap, y, lines, 'start'), at(point.x - gap, y, lines, 'end')]
      return Math.abs(shift) === 1 ? [at(point.x, y, lines, 'middle'), ...beside] : beside
    }),
  )
}

function at(x: number, y: number, lines: readonly string[], anchor: LabelCandidate['anchor']): LabelCandidate {
  return { x, y, lines, size, lineHeight, face: 'text', anchor }
}
