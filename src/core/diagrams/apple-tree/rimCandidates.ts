import type { LabelCandidate } from '../../scene/labels.ts'
import { plus } from '../geometry.ts'
import { block } from '../wish.ts'
import { outwardOf } from './half.ts'
import { flat, type WordsPlace } from './rim.ts'

type Look = Pick<LabelCandidate, 'size' | 'lineHeight' | 'face'>

/** Ways to set words at their place on the contour around the tips: there, pushed along it, then further out. */
export function rimCandidates(
  place: WordsPlace,
  lines: readonly string[],
  growth: 1 | -1,
  rowStep: number,
  look: Look,
): LabelCandidate[] {
  const outward = outwardOf(place, growth)
  if (Math.abs(place.along.y) < flat) {
    const y = place.y + growth * place.row * rowStep
    const upright = growth < 0 ? 'above' : 'below'
    return [0, -0.6, 0.6, -1.3, 1.3].map((shift) =>
      block({ x: place.x + shift * look.size, y }, lines, 'middle', upright, look),
    )
  }
  const anchor = outward.x < 0 ? 'end' : 'start'
  const at = plus(place, outward, -look.size * 0.4)
  return [0, -0.35, 0.35, -0.7, 0.7, -1.1, 1.1].flatMap((shift) =>
    [0, 1].map((out) =>
      block(
        { x: at.x + Math.sign(outward.x) * out * look.size, y: at.y + shift * look.size },
        lines,
        anchor,
        'middle',
        look,
      ),
    ),
  )
}
