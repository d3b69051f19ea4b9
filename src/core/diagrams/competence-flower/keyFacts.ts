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
export const signAngle = 1

/** Area of the key's petal as a share of the square of its length. */
export const petalShare = 1 / growPetal({ x: 0, y: 0 }, { direction: 0, angle: signAngle }, 1, 0).length ** 2

/** The tallest petal and the widest floret of the key, px. */
export function tallestSigns({ key, wide }: Pick<FlowerType, 'key' | 'wide'>): { petal: number; floret: number } {
  return wide ? { petal: key * 4.4, floret: key * 3.3 } : { petal: key * 7, floret: key * 5 }
}

/** Round numbers around a range: not over the least, not under the largest. Empty where there is no number over 0. */
export function bracket(values: readonly number[]): readonly number[] {
  const known = values.filter((value) => value > 0)
  if (known.length === 0) return []
  const [most, least] = [roundOver(Math.max(...known)), roundUnder(Math.min(...known))]
  return most > least ? [most, least] : [most]
}

/** Steps of numbers that a reader can compare with. */
const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10]

function roundUnder(value: number): number {
  return rounded(value, (all) => all.filter((step) => step <= 1 + 1e-9).at(-1))
}

function roundOver(value: number): number {
  return rounded(value, (all) => all.find((step) => step >= 1 - 1e-9))
}

/** A step times a power of ten, chosen by how many times the value it is. */
function rounded(value: number, choose: (times: readonly number[]) => number | undefined): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number(((choose(steps.map((step) => (step * power) / value)) ?? 1) * value).toPrecision(6))
}

/** By how much signs are drawn smaller than what they stand for, so that the tallest is at most `most` px: 1, 2, 3 ... */
export function reduction(tallest: number, most: number): number {
  return Math.max(1, Math.ceil(tallest / most - 1e-9))
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
  const [petals = 1] = bracket(ring.petals.map(({ value }) => value))
  const [florets = 1] = bracket(floretValues(ring))
  return {
    petalScale: ring.equal ? undefined : (petal * petal * petalShare) / petals,
    floretScale: (Math.PI * (floret / 2) ** 2) / florets,
    hasSeams: ring.ties.length > 0,
    hasArcs: ring.ties.length > 1,
    more: ring.ties.length,
    unnamed: 9999,
  }
}

/** The numbers of all florets. */
export function floretValues({ petals }: FlowerPlan['ring']): number[] {
  return petals.flatMap(({ florets }) => florets.map(({ value }) => value))
}
