import { benjaminiHochberg, type QOf } from './benjaminiHochberg.ts'
import { type Confirmed, confirm } from './confirm.ts'
import { familyOf } from './family.ts'
import type { Grade } from './findings.ts'
import type { Incidence } from './incidence.ts'
import { type Moments, momentsOf } from './moments.ts'
import { fitNull, type NullFit } from './nullModel.ts'
import type { PairSpace } from './pairSpace.ts'
import { exactTail, misleadingTail, rowFixedTail, screen, type TailOf } from './screen.ts'
import type { AnalysisSettings } from './settings.ts'
import { countShared, type PairNumbers, strengths } from './strength.ts'

/** Under so many competences that are neither empty nor universal nothing can be tested. */
export const leastCompetences = 20

/** Fewer draws than this confirm nothing. */
export const confirmingDraws = 1_000

/** Everything that was computed of all pairs; numbers by place of the pair space. */
export interface Analysis {
  readonly incidence: Incidence
  readonly settings: AnalysisSettings
  readonly space: PairSpace
  readonly shared: Uint16Array
  readonly score: Float64Array
  /** 1 for the pairs that are looked at. */
  readonly member: Uint8Array
  readonly test: Test | null
  readonly testableCompetences: number
}

/** A test against chance; NaN in `p` where a pair cannot be tested. */
export interface Test {
  readonly fit: NullFit
  readonly moments: Moments
  readonly p: Float64Array
  readonly q: QOf
  readonly confirmed: Confirmed | null
  readonly pairsTested: number
}

/** Analyses what an incidence shows. `onProgress` tells the share that is done, 0..1. */
export function analyse(
  incidence: Incidence,
  settings: AnalysisSettings,
  onProgress: (share: number) => void = () => undefined,
): Analysis {
  const rows = incidence.left.rows
  const shared = countShared(incidence, (row) => onProgress((0.02 * row) / rows))
  const score = strengths(settings.measure, incidence, shared, (row) => onProgress(0.02 + (0.03 * row) / rows))
  const member = familyOf(incidence, shared.space, settings.pairs)
  onProgress(0.05)
  const test = settings.nullModel === 'none' ? null : testPairs(incidence, settings, shared, member, onProgress)
  onProgress(1)
  return {
    incidence,
    settings,
    space: shared.space,
    shared: shared.values,
    score,
    member,
    test,
    testableCompetences: testable(incidence),
  }
}

function testPairs(
  incidence: Incidence,
  settings: AnalysisSettings,
  shared: PairNumbers<Uint16Array>,
  member: Uint8Array,
  onProgress: (share: number) => void,
): Test {
  const fit = fitNull(incidence)
  const moments = momentsOf(fit)
  const tailOf = tailFor(incidence, settings, fit, moments, shared.values)
  const p = screen(incidence, shared, member, tailOf, (row) => onProgress(0.05 + (0.05 * row) / incidence.left.rows))
  onProgress(0.1)
  const rest = (share: number) => onProgress(0.1 + 0.88 * share)
  const confirmed =
    settings.nullModel === 'curveball' ? confirm(incidence, settings, shared, { fit, moments, p }, rest) : null
  return { fit, moments, p, q: benjaminiHochberg(p), confirmed, pairsTested: countTested(p) }
}

function tailFor(
  incidence: Incidence,
  { nullModel }: AnalysisSettings,
  fit: NullFit,
  moments: Moments,
  shared: Uint16Array,
): TailOf {
  if (nullModel === 'hypergeometric') return misleadingTail(incidence)
  if (nullModel === 'bicm')
    return exactTail(
      fit,
      shared.reduce((most, s) => Math.max(most, s), 0),
    )
  return rowFixedTail(fit, moments)
}

function countTested(p: Float64Array): number {
  let count = 0
  for (let place = 0; place < p.length; place++) if (!Number.isNaN(p[place])) count++
  return count
}

/** Competences that are neither empty nor universal, on both sides. */
function testable({ left, right }: Incidence): number {
  const varies = (count: number) => count > 0 && count < left.rows
  return left.ubiquity.reduce((sum, of, c) => sum + (varies(of) && varies(right.ubiquity[c]) ? 1 : 0), 0)
}

/** Whether p of a pair rests on draws, or on the exact tail. */
export function isConfirmed({ test, settings }: Analysis, place: number): boolean {
  if (settings.nullModel === 'bicm') return true
  return settings.draws >= confirmingDraws && (test?.confirmed?.indexOf(place) ?? -1) >= 0
}

/**
 * What a pair is worth. `strong`: confirmed and q < 0.05. `suggestive`: p < 0.05. `chance`: the rest. `not-testable`: no
 * test, an empty row, or too few competences that vary.
 */
export function gradeOf(analysis: Analysis, place: number): Grade {
  const { test, testableCompetences } = analysis
  const p = test?.p[place] ?? Number.NaN
  if (!test || testableCompetences < leastCompetences || Number.isNaN(p)) return 'not-testable'
  if (p >= 0.05) return 'chance'
  return test.q(p) < 0.05 && isConfirmed(analysis, place) ? 'strong' : 'suggestive'
}

/** How many pairs of the family have each grade. */
export function countGrades(analysis: Analysis): Record<Grade, number> {
  const counts = { strong: 0, suggestive: 0, chance: 0, 'not-testable': 0 }
  const { member } = analysis
  for (let place = 0; place < member.length; place++) if (member[place] === 1) counts[gradeOf(analysis, place)]++
  return counts
}
