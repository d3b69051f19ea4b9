import { pathRound } from 'd3-path'
import { createRandom } from '../../model/random.ts'
import type { Point } from '../../scene/scene.ts'
import { lerp, plus } from '../geometry.ts'
import { digits } from '../paths.ts'
import { axisAt, beside } from './geometry.ts'
import type { TipLayout } from './half.ts'
import { axisLength } from './limb.ts'

/** Most leaves a picture carries; the unit is chosen so that the whole tree has no more. */
const mostLeaves = 420
/** Most that one twig carries. */
const mostOnTwig = 40

/** The round number (1, 2 or 5 times a power of ten) that one leaf stands for: at least 1. */
export function chooseLeafUnit(total: number, largest: number): number {
  const wanted = Math.max(1, total / mostLeaves, largest / mostOnTwig)
  const power = 10 ** Math.floor(Math.log10(wanted))
  const factor = [1, 2, 5, 10].find((f) => f * power >= wanted * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Number of leaves of a value: to the nearest. */
export function leafCount(value: number, unit: number): number {
  return value > 0 ? Math.round(value / unit) : 0
}

/** So many rows of leaves stand along a twig; what is over grows as a tuft at its end. */
const mostRows = 2
/** The angle from one leaf of a tuft to the next: the golden one, as plants have it. */
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * All leaves of a twig as one path, as they grow: in pairs along the twig, the last at its end; what finds no room there
 * stands in a tuft around the end. How they turn is seeded, how many there are is not.
 */
export function leavesPath(tip: TipLayout, count: number, size: number, seed: string): string {
  const random = createRandom(seed)
  const path = pathRound(digits)
  const pairs = Math.max(1, Math.floor((axisLength(tip.limb.axis) * 0.62) / (size * 1.15)))
  const along = Math.min(count, pairs * 2 * mostRows)
  const grown = () => size * lerp(0.86, 1.14, random())
  for (let leaf = 0; leaf < along; leaf++) {
    const pair = Math.floor(leaf / 2)
    const row = Math.floor(pair / pairs)
    const side = leaf % 2 === 0 ? -1 : 1
    const inRow = Math.min(pairs, Math.ceil((along - row * pairs * 2) / 2))
    const from = inRow < pairs ? lerp(0.9, 0.3, inRow / pairs) : 0.3
    const t = lerp(0.93, from, ((pair % pairs) + (row % 2) * 0.5 + random() * 0.3) / Math.max(1, inRow))
    const at = axisAt(tip.limb.axis, t)
    const off = (tip.width / 2) * lerp(1, 0.4, t) * 0.9 + row * size * 1.25
    drawLeaf(path, beside(at, side * off), rotate(at.along, side * lerp(0.55, 1, random())), grown())
  }
  const end = axisAt(tip.limb.axis, 0.9)
  for (let leaf = along; leaf < count; leaf++) {
    const k = leaf - along
    const out = rotate(end.along, k * golden)
    drawLeaf(path, plus(end, out, size * (0.6 + 0.95 * Math.sqrt(k))), rotate(out, 0.3 - 0.6 * random()), grown())
  }
  return path.toString()
}

function rotate({ x, y }: Point, angle: number): Point {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * c - y * s, y: x * s + y * c }
}

/** A pointed oval from its foot along a direction, broadest below its middle. */
function drawLeaf(path: ReturnType<typeof pathRound>, foot: Point, along: Point, size: number): void {
  const tip = plus(foot, along, size * 1.85)
  const across = { x: -along.y, y: along.x }
  const corner = (side: number, t: number, out: number) => plus(plus(foot, along, size * t), across, side * size * out)
  path.moveTo(foot.x, foot.y)
  for (const [side, end, first, second] of [
    [1, tip, 0.35, 1.2],
    [-1, foot, 1.2, 0.35],
  ] as const) {
    const [one, other] = [first, second].map((t) => corner(side, t, t < 1 ? 0.62 : 0.5))
    path.bezierCurveTo(one.x, one.y, other.x, other.y, end.x, end.y)
  }
  path.closePath()
}

/** One leaf lying level, for the key. */
export function leafPath(foot: Point, size: number): string {
  const path = pathRound(digits)
  drawLeaf(path, foot, { x: 1, y: 0 }, size)
  return path.toString()
}
