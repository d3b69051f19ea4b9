import { createPointGrid, type OwnedPoint, type PointGrid } from '../../scene/pointGrid.ts'
import type { Box } from '../../scene/scene.ts'
import { lerp } from '../geometry.ts'
import { axisAt, beside } from './geometry.ts'
import type { HalfLayout } from './half.ts'
import { axisLength, type Limb } from './limb.ts'

/** Limbs of a half at least so thick, px, as boxes along their axes: words keep off them. */
export function thickWood({ trunk, groups }: HalfLayout, thickness: number): Box[] {
  const limbs = [...trunk, ...groups.flatMap(({ limbs: own, tips }) => [...own, ...tips.map(({ limb }) => limb)])]
  return limbs.filter(({ width }) => width >= thickness).flatMap((limb) => boxesAlong(limb, thickness))
}

/** Upright squares inside a limb, close enough that nothing passes between them. */
function boxesAlong(limb: Limb, thickness: number): Box[] {
  const last = limb.axis.length - 1
  const steps = Math.max(1, Math.ceil(axisLength(limb.axis) / (limb.width * 0.5)))
  const boxes: Box[] = []
  for (let step = 0; step <= steps; step++) {
    const { x, y } = axisAt(limb.axis, step / steps)
    const half = limb.right[Math.round((step / steps) * last)]
    if (half * 2 < thickness) continue
    boxes.push({ x: x - half * 0.9, y: y - half * 0.9, width: half * 1.8, height: half * 1.8 })
  }
  return boxes
}

/** The wood of a half as points a few px apart, each with the place of its group (the trunk: -1). */
export function woodGrid({ trunk, groups }: HalfLayout, apart: number): PointGrid {
  const points: OwnedPoint[] = []
  const add = (limb: Limb, owner: number) => addPoints(points, limb, owner, apart)
  for (const limb of trunk) add(limb, -1)
  groups.forEach(({ limbs, tips }, owner) => {
    for (const limb of limbs) add(limb, owner)
    for (const { limb } of tips) add(limb, owner)
  })
  return createPointGrid(points, apart * 4)
}

function addPoints(points: OwnedPoint[], limb: Limb, owner: number, apart: number): void {
  const along = Math.max(1, Math.ceil(axisLength(limb.axis) / apart))
  const across = Math.ceil(limb.width / apart)
  for (let i = 0; i <= along; i++) {
    const at = axisAt(limb.axis, i / along)
    for (let j = 0; j <= across; j++) {
      const { x, y } = beside(at, across === 0 ? 0 : lerp(-limb.width / 2, limb.width / 2, j / across))
      points.push({ x, y, owner })
    }
  }
}
