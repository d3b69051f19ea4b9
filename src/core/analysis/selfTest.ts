import type { Dataset } from '../model/dataset.ts'
import { done, type Result, refused } from '../model/problem.ts'
import { createRandom } from '../model/random.ts'
import { analyse, countGrades } from './analyse.ts'
import { refusalsOf } from './checkSettings.ts'
import { createShuffle, shuffledMatrix, trade } from './curveball.ts'
import type { SelfTest } from './findings.ts'
import { createIncidence, type Incidence } from './incidence.ts'
import type { Matrix } from './matrix.ts'
import type { AnalysisSettings } from './settings.ts'
import type { Progress } from './suggest.ts'

/** So many trades for each industry leave nothing of the data's own pattern. */
const tradesPerIndustry = 100

/**
 * Shuffles the data with both margins kept, so that nothing but chance is in it, and runs the same analysis: nothing clear is
 * expected. Beside it, what the hypergeometric test calls significant there. `seed` is that of the shuffle.
 */
export function selfTest(
  dataset: Dataset,
  settings: AnalysisSettings,
  seed: number,
  onProgress?: Progress,
): Result<SelfTest> {
  const problems = refusalsOf(dataset, settings)
  if (problems.length > 0) return refused(...problems)
  const noise = shuffledIncidence(createIncidence(dataset, settings), seed)
  const analysis = analyse(noise, settings, onProgress)
  const misleading = analyse(noise, { ...settings, nullModel: 'hypergeometric' })
  return done({
    seed,
    pairsTested: analysis.test?.pairsTested ?? 0,
    gradeCounts: countGrades(analysis),
    hypergeometricFalse: countSignificant(misleading),
  })
}

/** The incidence with its rows and columns as broad and as common as before, everything else left to chance. */
export function shuffledIncidence(incidence: Incidence, seed: number): Incidence {
  const { left, right } = incidence
  const shuffled = (matrix: Matrix, what: string) => {
    const shuffle = createShuffle(matrix, createRandom(`self-test ${what} ${seed}`))
    trade(shuffle, tradesPerIndustry * matrix.rows)
    return shuffledMatrix(shuffle, matrix)
  }
  const newLeft = shuffled(left, 'has')
  return { ...incidence, left: newLeft, right: right === left ? newLeft : shuffled(right, 'needs') }
}

function countSignificant({ test }: ReturnType<typeof analyse>): number {
  if (!test) return 0
  return test.p.reduce((sum, p) => sum + (p < 0.05 && test.q(p) < 0.05 ? 1 : 0), 0)
}
