import { pathRound } from 'd3-path'
import { createRandom } from '../../model/random.ts'
import type { Point } from '../../scene/scene.ts'
import { lerp, plus } from '../geometry.ts'
import { digits } from '../paths.ts'
import { axisAt, beside } from './geometry.ts'
import type { TipLayout } from './half.ts'

/** Most leaves a picture carries; the unit is chosen so that the whole tree has no more. */
const mostLeaves = 420

/** The round number (1, 2 or 5 times a power of ten) that one leaf stands for: at least 1. */
export function chooseLeafUnit(total: number): number {
  const wanted = Math.max(1, total / mostLeaves)
  const power = 10 ** Math.floor(Math.log10(wanted))
  const factor = [1, 2, 5, 10].find((f) => f * power >= wanted * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Number of leaves of a value: to the nearest. */
export function leafCount(value: number, unit: number): number {
  return value > 0 ? Math.round(value / unit) : 0
}

/** All leaves of a twig as one path: in turns on both sides, denser towards the tip; where is seeded, how many is not. */
export function leavesPath(tip: TipLayout, count: number, size: number, seed: string): string {
  const random = createRandom(seed)
  const path = pathRound(digits)
  for (let leaf = 0; leaf < count; leaf++) {
    const t = lerp(0.42, 0.98, ((leaf + random() * 0.8) / count) ** 0.85)
    const side = leaf % 2 === 0 ? -1 : 1
    const at = axisAt(tip.limb.axis, t)
    const layer = Math.floor(leaf / 14)
    const clear = tip.width * 0.3 + size * (0.1 + random() * (0.7 + layer * 0.35))
    const turn = side * lerp(0.5, 1.25, random())
    drawLeaf(path, beside(at, side * clear), rotate(at.along, turn), size * lerp(0.85, 1.15, random()))
  }
  return path.toString()
}

function rotate({ x, y }: Point, angle: number): Point {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * c - y * s, y: x * s + y * c }
}

/** A pointed oval from its foot along a direction. */
function drawLeaf(path: ReturnType<typeof pathRound>, foot: Point, along: Point, size: number): void {
  const tip = plus(foot, along, size * 1.7)
  const across = { x: -along.y, y: along.x }
  const belly = plus(foot, along, size * 0.75)
  const [one, other] = [plus(belly, across, size * 0.75), plus(belly, across, -size * 0.75)]
  path.moveTo(foot.x, foot.y)
  path.quadraticCurveTo(one.x, one.y, tip.x, tip.y)
  path.quadraticCurveTo(other.x, other.y, foot.x, foot.y)
  path.closePath()
}

/** One leaf lying level, for the key. */
export function leafPath(foot: Point, size: number): string {
  const path = pathRound(digits)
  drawLeaf(path, foot, { x: 1, y: 0 }, size)
  return path.toString()
}
