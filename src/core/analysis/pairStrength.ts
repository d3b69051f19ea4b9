import { contributions, strengthsOf } from './contributions.ts'
import type { Incidence } from './incidence.ts'
import type { StrengthMeasure } from './settings.ts'
import { sharedCells } from './sharedCells.ts'

/** A competence (its place in the incidence) and its part of a pair's strength. */
export interface Contribution {
  readonly competence: number
  readonly contribution: number
}

/** What each competence that i and j share gives to their strength; for `supply`, that i has and j needs. */
export type PairContributions = (i: number, j: number) => readonly Contribution[]

/**
 * The strength of single pairs, competence by competence: contributions sum to what `strengths` gives for the pair. For the
 * pairs of clusters, which are few; all pairs at once are `strengths`.
 */
export function pairContributions(measure: StrengthMeasure, incidence: Incidence): PairContributions {
  const strengths = strengthsOf(incidence)
  return (i, j) => {
    const cells = sharedCells(incidence, i, j)
    const parts = contributions(strengths, measure, i, j, cells)
    return cells.map(({ competence }, at) => ({ competence, contribution: parts[at] }))
  }
}

/** The sum of contributions. */
export function strengthIn(parts: readonly Contribution[]): number {
  return parts.reduce((sum, { contribution }) => sum + contribution, 0)
}
