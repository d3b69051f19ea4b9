import { type Dataset, done, type Result } from '#core'
import {
  type AnalysisSettings,
  analysing,
  type Findings,
  findingsOf,
  type PairEvidence,
  type Progress,
  pairEvidence,
  type SelfTest,
  selfTest,
} from '#core/analysis'
import { datasetKey, rememberedAnalysis } from './analysisMemory.ts'

/** What is analysed, and how. */
export interface AnalysisArgument {
  readonly dataset: Dataset
  readonly settings: AnalysisSettings
}

/** Of a long list only the first rows travel to the page, unless it asks for more. */
const usualLimit = 2_000

/** The jobs of the analysis. The same dataset and settings are computed once. */
export const analysisJobs = {
  suggest: (
    { dataset, settings, limit = usualLimit }: AnalysisArgument & { limit?: number },
    progress: Progress,
  ): Result<Findings> => {
    const key = datasetKey(dataset)
    const analysis = rememberedAnalysis(dataset, key, settings, (share) => progress(analysing * share))
    if (!analysis.ok) return analysis
    const listed = (share: number) => progress(analysing + (1 - analysing) * share)
    const findings = findingsOf(dataset, analysis.value, limit, key, listed)
    progress(1)
    return done(findings)
  },

  /** All of one pair; where it rests on guesses, also its grade without them: an analysis of its own. */
  evidence: (
    { dataset, settings, a, b }: AnalysisArgument & { a: string; b: string },
    progress: Progress,
  ): Result<PairEvidence> => {
    const key = datasetKey(dataset)
    const analysis = rememberedAnalysis(dataset, key, settings, (share) => progress(0.45 * share))
    if (!analysis.ok) return analysis
    const without = () => {
      const told = (share: number) => progress(0.45 + 0.45 * share)
      const other = rememberedAnalysis(dataset, key, { ...settings, withoutGuessed: true }, told)
      return other.ok ? other.value : null
    }
    const evidence = pairEvidence(dataset, analysis.value, a, b, without, (share) => progress(0.9 + 0.1 * share))
    progress(1)
    return evidence
  },

  'self-test': (
    { dataset, settings, seed }: AnalysisArgument & { seed: number },
    progress: Progress,
  ): Result<SelfTest> => selfTest(dataset, settings, seed, progress),
} as const
