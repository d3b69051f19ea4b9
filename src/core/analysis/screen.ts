import { hypergeometricTail } from './hypergeometric.ts'
import type { Incidence } from './incidence.ts'
import type { Moments } from './moments.ts'
import type { NullFit } from './nullModel.ts'
import { firstPartner, pairBase } from './pairSpace.ts'
import { poissonBinomialTails } from './poissonBinomial.ts'
import type { OnRow, PairNumbers } from './strength.ts'
import { normalOf } from './tails.ts'

/** How likely chance gives a pair as much: of industries i and j that share s. */
export type TailOf = (i: number, j: number, s: number) => number

/**
 * Upper tails of all pairs of the family, NaN where a pair cannot be tested: outside of the family, or with an empty row.
 */
export function screen(
  { left, right }: Incidence,
  { space, values }: PairNumbers<Uint16Array>,
  member: Uint8Array,
  tailOf: TailOf,
  onRow: OnRow = () => undefined,
): Float64Array {
  const p = new Float64Array(space.size).fill(Number.NaN)
  for (let i = 0; i < space.n; i++) {
    if ((i & 63) === 63) onRow(i)
    if (left.breadth[i] === 0) continue
    const base = pairBase(space, i)
    for (let j = firstPartner(space, i); j < space.n; j++) {
      const at = base + j
      if (member[at] === 1 && right.breadth[j] > 0) p[at] = tailOf(i, j, values[at])
    }
  }
  return p
}

/** The row-fixed normal tail: a preview of the reshuffles, remembered by classes and s. */
export function rowFixedTail({ left, right }: NullFit, { mean, rowFixedSd, rightClasses }: Moments): TailOf {
  const remembered = new Remembered(left.classes * rightClasses)
  return (i, j, s) => {
    const at = left.classOf[i] * rightClasses + right.classOf[j]
    return remembered.get(at, s) ?? remembered.set(at, s, normalOf(s, mean[at], rowFixedSd[at]))
  }
}

/** The exact tail of the fitted model, by classes and s. */
export function exactTail(fit: NullFit, longest: number): TailOf {
  const { left, right } = fit
  const known: (Float64Array | undefined)[] = []
  return (i, j, s) => {
    const [l, r] = [left.classOf[i], right.classOf[j]]
    const at = l * right.classes + r
    const tails = known[at] ?? poissonBinomialTails(fit, l, r, longest + 1)
    known[at] = tails
    return tails[s]
  }
}

/** The test that holds one margin only, by breadths and s. */
export function misleadingTail({ left, right }: Incidence): TailOf {
  const known = new Map<number, number>()
  return (i, j, s) => {
    const key = (left.breadth[i] * 32_768 + right.breadth[j]) * 32_768 + s
    const p = known.get(key) ?? hypergeometricTail(s, left.breadth[i], right.breadth[j], left.columns)
    known.set(key, p)
    return p
  }
}

/** Numbers by a class and a small s, without objects: many pairs are alike. */
class Remembered {
  private readonly few = 8
  private readonly values: Float64Array

  constructor(classes: number) {
    this.values = new Float64Array(classes * this.few).fill(Number.NaN)
  }

  get(place: number, s: number): number | undefined {
    if (s >= this.few) return undefined
    const value = this.values[place * this.few + s]
    return Number.isNaN(value) ? undefined : value
  }

  set(place: number, s: number, value: number): number {
    if (s < this.few) this.values[place * this.few + s] = value
    return value
  }
}
