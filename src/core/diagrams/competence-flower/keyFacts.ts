import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { growPetal } from './petal.ts'

/** What the key tells beside the plan: known once the flower is laid out. */
export interface KeyFacts {
  /** px² of a petal, of a floret, for one of its value; undefined where they are equal. */
  readonly petalScale: number | undefined
  readonly floretScale: number | undefined
  readonly hasSeams: boolean
  readonly hasArcs: boolean
  /** Pairs that share something that is not drawn. */
  readonly more: number
  readonly unnamed: number
}

/** Angle of the key's petal, radians. */
export const signAngle = 0.85

/** Area of the key's petal as a share of the square of its length. */
export const petalShare = 1 / growPetal({ x: 0, y: 0 }, { direction: 0, angle: signAngle }, 1, 0).length ** 2

/** The tallest petal and the widest floret of the key, px. */
export function tallestSigns({ key }: Pick<FlowerType, 'key'>): { petal: number; floret: number } {
  return { petal: key * 4.6, floret: key * 3.4 }
}

/** What a laid out flower's key tells. */
export function keyFacts({ ring, florets, shared }: FlowerLayout, unnamed: number): KeyFacts {
  return {
    petalScale: ring.areaOfOne,
    floretScale: florets.areaOfOne,
    hasSeams: shared.seams.length > 0,
    hasArcs: shared.arcs.length > 0,
    more: shared.more,
    unnamed,
  }
}

/** The facts that need most room: what is kept for the key before the flower is laid out. */
export function largestKey({ ring }: FlowerPlan, type: FlowerType): KeyFacts {
  const { petal, floret } = tallestSigns(type)
  return {
    petalScale: ring.equal ? undefined : petal * petal * petalShare,
    floretScale: Math.PI * (floret / 2) ** 2,
    hasSeams: ring.ties.length > 0,
    hasArcs: ring.ties.length > 1,
    more: ring.ties.length,
    unnamed: 9999,
  }
}
