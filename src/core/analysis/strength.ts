import type { Incidence } from './incidence.ts'
import type { Matrix } from './matrix.ts'
import { createPairSpace, firstPartner, type PairSpace, pairBase } from './pairSpace.ts'
import { projectCells, projectColumns, type RowVisit } from './projection.ts'
import type { StrengthMeasure } from './settings.ts'

/** Numbers of all pairs, in the order of a pair space. */
export interface PairNumbers<T extends Float64Array | Uint16Array> {
  readonly space: PairSpace
  readonly values: T
}

/** Told after each row of pairs. */
export type OnRow = (row: number) => void
const unheard: OnRow = () => undefined

/** How many competences each pair shares: Σ_c L_ic R_jc. */
export function countShared(incidence: Incidence, onRow: OnRow = unheard): PairNumbers<Uint16Array> {
  const { left, right, kind } = incidence
  const space = createPairSpace(kind, left.rows)
  const values = new Uint16Array(space.size)
  projectColumns(left, right, new Float64Array(left.columns).fill(1), telling(onRow, store(space, values)))
  return { space, values }
}

/** The strength of all pairs by a measure, from what they share. */
export function strengths(
  measure: StrengthMeasure,
  incidence: Incidence,
  shared: PairNumbers<Uint16Array>,
  onRow: OnRow = unheard,
): Float64Array {
  const { left, right } = incidence
  const { space } = shared
  const values = new Float64Array(space.size)
  if (measure === 'idf-cosine' || measure === 'weighted-cosine') {
    const vectors = vectorsOf(measure, incidence)
    project(incidence, vectors, telling(onRow, scaled(space, values, vectors)))
    return values
  }
  for (let i = 0; i < space.n; i++) {
    const base = pairBase(space, i)
    for (let j = firstPartner(space, i); j < space.n; j++)
      values[base + j] = ofCounts(measure, shared.values[base + j], left.breadth[i], right.breadth[j], left.columns)
  }
  return values
}

/** A measure that knows only what is shared, the two breadths and the number of competences. */
export function ofCounts(
  measure: Exclude<StrengthMeasure, 'idf-cosine' | 'weighted-cosine'>,
  shared: number,
  left: number,
  right: number,
  competences: number,
): number {
  if (shared === 0) return 0
  switch (measure) {
    case 'cosine':
      return shared / Math.sqrt(left * right)
    case 'jaccard':
      return shared / (left + right - shared)
    case 'min-conditional':
      return shared / Math.max(left, right)
    case 'association':
      return (shared * competences) / (left * right)
  }
}

/** The rows whose cosine a measure is: a value for each cell, and the length of each row. */
export interface Vectors {
  /** ln(n / k_c); 0 for what every industry has, and for what none has. */
  readonly idf: Float64Array
  readonly weighted: boolean
  readonly leftNorm: Float64Array
  readonly rightNorm: Float64Array
}

/** The vectors of the two cosines by rarity: 1 or the weight, times ln(n / k_c). */
export function vectorsOf(measure: 'idf-cosine' | 'weighted-cosine', incidence: Incidence): Vectors {
  const { left, right, ubiquity } = incidence
  const idf = Float64Array.from(ubiquity, (k) => (k === 0 ? 0 : Math.log(left.rows / k)))
  const weighted = measure === 'weighted-cosine'
  const leftNorm = normsOf(left, idf, weighted)
  return { idf, weighted, leftNorm, rightNorm: left === right ? leftNorm : normsOf(right, idf, weighted) }
}

function normsOf(matrix: Matrix, idf: Float64Array, weighted: boolean): Float64Array {
  const { rowStart, rowColumns, weight } = matrix
  return Float64Array.from(matrix.breadth, (_, row) => {
    let sum = 0
    for (let at = rowStart[row]; at < rowStart[row + 1]; at++)
      sum += ((weighted ? weight[at] : 1) * idf[rowColumns[at]]) ** 2
    return Math.sqrt(sum)
  })
}

function project({ left, right }: Incidence, { idf, weighted }: Vectors, visit: RowVisit): void {
  if (weighted) {
    const leftValue = left.weight.map((weight, at) => weight * idf[left.rowColumns[at]])
    projectCells(left, right, leftValue, valuesByColumn(right, idf), visit)
  } else {
    const squares = idf.map((value) => value * value)
    projectColumns(left, right, squares, visit)
  }
}

function valuesByColumn({ columnStart, columnWeight }: Matrix, idf: Float64Array): Float64Array {
  const values = columnWeight.slice()
  for (let column = 0; column < idf.length; column++)
    for (let at = columnStart[column]; at < columnStart[column + 1]; at++) values[at] *= idf[column]
  return values
}

/** Every 64th row is told of: often enough, and for nothing beside the work. */
function telling(onRow: OnRow, visit: RowVisit): RowVisit {
  return (i, sums, first) => {
    visit(i, sums, first)
    if ((i & 63) === 63) onRow(i + 1)
  }
}

function store(space: PairSpace, into: Uint16Array): RowVisit {
  return (i, sums, first) => into.set(sums.subarray(first), pairBase(space, i) + first)
}

/** Writes sums as cosines; a row of length 0 gives 0. */
function scaled(space: PairSpace, into: Float64Array, { leftNorm, rightNorm }: Vectors): RowVisit {
  const inverse = rightNorm.map((norm) => (norm > 0 ? 1 / norm : 0))
  return (i, sums, first) => {
    const base = pairBase(space, i)
    const own = leftNorm[i] > 0 ? 1 / leftNorm[i] : 0
    for (let j = first; j < sums.length; j++) into[base + j] = sums[j] * own * inverse[j]
  }
}
