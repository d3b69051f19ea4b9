import type { Point } from '../../scene/scene.ts'
import type { FloretPlan, PetalPlan } from './bloom.ts'
import { packCircles } from './pack.ts'
import { type Petal, shownPolygon } from './petal.ts'

export interface FloretLayout {
  readonly plan: FloretPlan
  readonly centre: Point
  readonly radius: number
  /** Its industry has no number or 0: its size says nothing, it is drawn as a ring. */
  readonly blank: boolean
}

export interface FloretsLayout {
  /** By petal. */
  readonly petals: readonly (readonly FloretLayout[])[]
  /** px² of a floret for one of its value: one scale for the whole flower; undefined where florets are equal. */
  readonly areaOfOne: number | undefined
}

export interface FloretGround {
  /** Least distance from a petal's edge, px. */
  readonly rim: number
  /** Radius of a floret without a number among others with one, px. */
  readonly blank: number
  /** Kept free around the core, for the arcs of what petals share, px. */
  readonly moat: number
}

/** Share of its petal that florets are tried to cover first: the packing finds what they can. */
const density = 0.62

/**
 * Packs every petal's florets inside it at the largest scale at which all of them fit: area in proportion to value on
 * one scale for the whole flower. Without any numbers florets are equal.
 */
export function layoutFlorets(
  plans: readonly PetalPlan[],
  petals: readonly Petal[],
  areas: readonly number[],
  ground: FloretGround,
): FloretsLayout {
  const equal = plans.every(({ florets }) => florets.every(({ value }) => !(value > 0)))
  const sizeOf = (floret: FloretPlan) => (equal ? 1 : floret.value)
  const found = plans.map(({ florets }, i) => packBest(florets.map(sizeOf), petals[i], areas[i], ground))
  const areaOfOne = Math.min(...found.map((best) => best.areaOfOne))
  return {
    petals: plans.map(({ florets }, i) =>
      florets.map((plan, place) => {
        const size = sizeOf(plan)
        const blank = !(size > 0)
        const radius = blank ? Math.min(ground.blank, found[i].blank) : Math.sqrt((size * areaOfOne) / Math.PI)
        return { plan, centre: found[i].centres[place], radius, blank }
      }),
    ),
    areaOfOne: equal ? undefined : areaOfOne,
  }
}

interface Best {
  readonly areaOfOne: number
  /** Radius that blank florets may have at these places. */
  readonly blank: number
  readonly centres: readonly Point[]
}

function packBest(sizes: readonly number[], petal: Petal, area: number, ground: FloretGround): Best {
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.length === 0) return { areaOfOne: Number.POSITIVE_INFINITY, blank: ground.blank, centres: [] }
  const polygon = shownPolygon({ ...petal, core: petal.core + ground.moat }, 10)
  const one = whole > 0 ? (density * area) / whole : 1
  const radii = sizes.map((size) => (size > 0 ? Math.sqrt((size * one) / Math.PI) : ground.blank))
  const rim = Math.min(ground.rim, 0.25 * Math.sqrt((density * area) / sizes.length / Math.PI))
  const { centres, room } = packCircles(radii, polygon, rim)
  return {
    areaOfOne: whole > 0 ? one * room ** 2 : Number.POSITIVE_INFINITY,
    blank: ground.blank * Math.min(1, room),
    centres,
  }
}
