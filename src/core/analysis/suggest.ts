import type { Dataset } from '../model/dataset.ts'
import { done, type Problem, type Result, refused } from '../model/problem.ts'
import { type Analysis, analyse, confirmingDraws, countGrades, leastCompetences } from './analyse.ts'
import { refusalsOf } from './checkSettings.ts'
import type { Findings } from './findings.ts'
import { createIncidence } from './incidence.ts'
import { createLister, doubtsOf } from './list.ts'
import { orderPairs } from './order.ts'
import type { AnalysisSettings } from './settings.ts'

/** Tells the share that is done, 0..1. */
export type Progress = (share: number) => void

/** Analyses a dataset; refused where the settings do not go with it. */
export function analyseDataset(dataset: Dataset, settings: AnalysisSettings, onProgress?: Progress): Result<Analysis> {
  const problems = refusalsOf(dataset, settings)
  if (problems.length > 0) return refused(...problems)
  return done(analyse(createIncidence(dataset, settings), settings, onProgress))
}

/** What an analysis found, with its first `limit` suggestions in full, counter-evidence and stability included. */
export function findingsOf(
  dataset: Dataset,
  analysis: Analysis,
  limit: number,
  datasetKey: string,
  onProgress: Progress = () => undefined,
): Findings {
  const places = orderPairs(analysis, limit)
  onProgress(0.1)
  const doubts = doubtsOf(analysis, places, (share) => onProgress(0.1 + 0.7 * share))
  const list = createLister(dataset, analysis, doubts)
  const suggestions = Array.from(places, (place, k) => {
    if (k % 100 === 0) onProgress(0.8 + (0.2 * k) / places.length)
    return list(place)
  })
  return { ...summaryOf(dataset, analysis), datasetKey, suggestions }
}

/** Everything of the findings but the list. */
export function summaryOf(dataset: Dataset, analysis: Analysis): Omit<Findings, 'datasetKey' | 'suggestions'> {
  const { settings, test, member, shared, testableCompetences } = analysis
  const confirmed = test?.confirmed
  return {
    settings,
    pairsTested: test?.pairsTested ?? 0,
    pairsSharing: member.reduce((sum, is, place) => sum + (is === 1 && shared[place] > 0 ? 1 : 0), 0),
    gradeCounts: countGrades(analysis),
    testableCompetences,
    candidates: confirmed ? { found: confirmed.found, confirmed: confirmed.count } : null,
    drawReport: confirmed?.report ?? null,
    problems: remarksOn(dataset, analysis),
  }
}

/** What the analyst should know beside the list. */
function remarksOn(dataset: Dataset, { settings, test, testableCompetences, incidence }: Analysis): Problem[] {
  const remarks: Problem[] = []
  const remark = (code: string, severity: Problem['severity'], values?: Problem['values']) =>
    remarks.push({ code, severity, values })
  const { found = 0, count = 0 } = test?.confirmed ?? {}
  if (found > count) remark('candidates-capped', 'notice', { count: found, shown: count })
  if (test && testableCompetences < leastCompetences)
    remark('too-few-competences', 'notice', { count: testableCompetences, limit: leastCompetences })
  if (settings.pairs === 'cross-sector') {
    const without = incidence.sector.reduce((sum, sector) => sum + (sector < 0 ? 1 : 0), 0)
    if (without > 0) remark('industries-without-sector', 'notice', { count: without })
  }
  if (settings.nullModel === 'hypergeometric') remark('misleading-test', 'warning')
  if (settings.nullModel === 'row-fixed') remark('preview-only', 'notice')
  if (settings.nullModel === 'curveball' && settings.draws < confirmingDraws)
    remark('few-draws', 'warning', { count: settings.draws, limit: confirmingDraws })
  if (dataset.illustrative) remark('illustrative-data', 'notice')
  return remarks
}

/** The part of the work that analysing takes; listing takes the rest. */
export const analysing = 0.85

/** `analyseDataset` and `findingsOf` in one. */
export function suggest(
  dataset: Dataset,
  settings: AnalysisSettings,
  { limit, datasetKey = '', onProgress }: { limit: number; datasetKey?: string; onProgress?: Progress },
): Result<Findings> {
  const told = (from: number, part: number) => (share: number) => onProgress?.(from + part * share)
  const analysed = analyseDataset(dataset, settings, told(0, analysing))
  if (!analysed.ok) return analysed
  return done(findingsOf(dataset, analysed.value, limit, datasetKey, told(analysing, 1 - analysing)))
}
