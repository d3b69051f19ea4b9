import type { Incidence } from './incidence.ts'
import { columnsOf, type Matrix } from './matrix.ts'
import type { StrengthMeasure } from './settings.ts'
import { ofCounts, vectorsOf } from './strength.ts'

/** Gives a competence (its place in the incidence) and its part of a pair's strength. */
export type EachContribution = (competence: number, contribution: number) => void

/** Tells what each competence that i and j share gives to their strength; for `supply`, that i has and j needs. */
export type PairContributions = (i: number, j: number, each: EachContribution) => void

/**
 * The strength of single pairs, competence by competence: contributions sum to what `strengths` gives for the pair. A
 * measure that only counts gives each shared competence the same part. For the pairs of clusters, which are few: all
 * pairs at once are `strengths`.
 */
export function pairContributions(measure: StrengthMeasure, incidence: Incidence): PairContributions {
  const { left, right } = incidence
  if (measure !== 'idf-cosine' && measure !== 'weighted-cosine')
    return (i, j, each) => {
      const shared = sharedPlaces(left, i, right, j)
      const score = ofCounts(measure, shared.length, left.breadth[i], right.breadth[j], left.columns)
      for (const [mine] of shared) each(left.rowColumns[mine], score / shared.length)
    }
  const { idf, weighted, leftNorm, rightNorm } = vectorsOf(measure, incidence)
  return (i, j, each) => {
    const norms = leftNorm[i] * rightNorm[j]
    if (norms === 0) return
    for (const [mine, theirs] of sharedPlaces(left, i, right, j)) {
      const competence = left.rowColumns[mine]
      const weights = weighted ? left.weight[mine] * right.weight[theirs] : 1
      each(competence, (weights * idf[competence] ** 2) / norms)
    }
  }
}

/** Where the competences that both rows have stand in each matrix. */
function sharedPlaces(left: Matrix, i: number, right: Matrix, j: number): [mine: number, theirs: number][] {
  const columns = columnsOf(right, j)
  const places: [number, number][] = []
  let at = 0
  for (let mine = left.rowStart[i]; mine < left.rowStart[i + 1]; mine++) {
    while (at < columns.length && columns[at] < left.rowColumns[mine]) at++
    if (at < columns.length && columns[at] === left.rowColumns[mine]) places.push([mine, right.rowStart[j] + at])
  }
  return places
}
