import type { Incidence } from './incidence.ts'
import type { StrengthMeasure } from './settings.ts'
import type { SharedCell } from './sharedCells.ts'
import { ofCounts, type Vectors, vectorsOf } from './strength.ts'

/** What it takes to say why a pair is as strong as it is, by any measure. */
export interface Strengths {
  readonly incidence: Incidence
  readonly rarity: Vectors
  readonly weighted: Vectors
}

export function strengthsOf(incidence: Incidence): Strengths {
  return {
    incidence,
    rarity: vectorsOf('idf-cosine', incidence),
    weighted: vectorsOf('weighted-cosine', incidence),
  }
}

/**
 * The part of each shared competence in the strength of (i, j); they sum to it. Of the cosines by rarity each has the product
 * of both sides over both norms (`idf-cosine`: idf_c² / (norm_i norm_j)); of a measure of counts all have the same.
 */
export function contributions(
  strengths: Strengths,
  measure: StrengthMeasure,
  i: number,
  j: number,
  cells: readonly SharedCell[],
): number[] {
  const { incidence, rarity, weighted } = strengths
  const { left, right } = incidence
  if (measure === 'idf-cosine' || measure === 'weighted-cosine') {
    const { idf, leftNorm, rightNorm } = measure === 'idf-cosine' ? rarity : weighted
    const norms = leftNorm[i] * rightNorm[j]
    if (!(norms > 0)) return cells.map(() => 0)
    const weightOf = ({ leftAt, rightAt }: SharedCell) => left.weight[leftAt] * right.weight[rightAt]
    return cells.map((cell) => (idf[cell.competence] ** 2 * (measure === 'idf-cosine' ? 1 : weightOf(cell))) / norms)
  }
  const score = ofCounts(measure, cells.length, left.breadth[i], right.breadth[j], left.columns)
  return cells.map(() => score / cells.length)
}

/** The strength of one pair: the sum of its contributions. */
export function strengthOf(
  strengths: Strengths,
  measure: StrengthMeasure,
  i: number,
  j: number,
  cells: readonly SharedCell[],
): number {
  return contributions(strengths, measure, i, j, cells).reduce((sum, part) => sum + part, 0)
}
