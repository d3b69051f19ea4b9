import type { Point, SceneMark } from '../../scene/scene.ts'
import type { Theme } from '../../scene/theme.ts'
import { lerp } from '../geometry.ts'
import { digits } from '../paths.ts'
import type { FlowerType } from './flowerType.ts'

/** The middle line of a stem: a cubic curve that sways once from the core to the ground. */
export interface StemCurve {
  readonly from: Point
  readonly foot: Point
  readonly controls: readonly [Point, Point]
}

/** Bends a stem from the ring's centre to the ground: the longer it is, the further it sways. */
export function bendStem(from: Point, ground: number, type: FlowerType): StemCurve {
  const height = ground - from.y
  const sway = Math.min(height * 0.07, type.label * 2.2)
  const foot = { x: from.x - sway * 0.5, y: ground }
  return {
    from,
    foot,
    controls: [
      { x: from.x + sway * 0.7, y: lerp(from.y, ground, 0.45) },
      { x: foot.x + sway * 0.9, y: lerp(from.y, ground, 0.75) },
    ],
  }
}

/** Where the stem's middle is at a level, px from the left. */
export function stemX({ from, foot, controls: [a, b] }: StemCurve, y: number): number {
  const at = (axis: 'x' | 'y', t: number) => {
    const s = 1 - t
    return s ** 3 * from[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * foot[axis]
  }
  let [low, high] = [0, 1]
  for (let round = 0; round < 30; round++) {
    const t = (low + high) / 2
    if (at('y', t) < y) low = t
    else high = t
  }
  return at('x', low)
}

/** The stem as a closed outline: thinner under the flower than at the ground. */
export function stemPath({ from, foot, controls: [a, b] }: StemCurve, type: FlowerType): string {
  const [top, low] = [type.label * 0.2, type.label * 0.32]
  const at = ({ x, y }: Point, aside: number) => `${(x + aside).toFixed(digits)},${y.toFixed(digits)}`
  const [upper, lower] = [lerp(top, low, 0.45), lerp(top, low, 0.75)]
  return [
    `M${at(from, -top)}C${at(a, -upper)} ${at(b, -lower)} ${at(foot, -low)}`,
    `L${at(foot, low)}C${at(b, lower)} ${at(a, upper)} ${at(from, top)}Z`,
  ].join('')
}

/** A leaf's stalk: from the stem a little lower, curving out to where the leaf begins. */
export function petioleMark(
  { theme }: { readonly theme: Theme },
  key: string,
  curve: StemCurve,
  base: Point,
  type: FlowerType,
): SceneMark {
  const reach = Math.abs(base.x - stemX(curve, base.y))
  const y = Math.min(curve.foot.y, base.y + reach * 0.35)
  const from = { x: stemX(curve, y), y }
  const point = ({ x, y: top }: Point) => `${x.toFixed(digits)},${top.toFixed(digits)}`
  return {
    type: 'path',
    key: `petiole/${key}`,
    role: 'leaf',
    d: `M${point(from)}Q${point({ x: lerp(from.x, base.x, 0.45), y: base.y + reach * 0.05 })} ${point(base)}`,
    stroke: { colour: stemColour(theme), width: type.label * 0.22, cap: 'round' },
  }
}

/** The green of stem and leaves. */
export function stemColour({ slotText }: Theme): Theme['wood'] {
  return slotText[3]
}
