import { type Dataset, useRoles } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import type { AnalysisSettings } from './settings.ts'

/** So many draws are a sample at all; only from `confirmingDraws` on they confirm (analyse.ts). */
export const leastDraws = 10
export const mostDraws = 1_000_000

/** Why settings do not go with a dataset; none where they do. */
export function refusalsOf(dataset: Dataset, settings: AnalysisSettings): Problem[] {
  const { presence, kind, draws, nullModel, seed } = settings
  const error = (code: string, values?: Problem['values']): Problem => ({ code, severity: 'error', values })
  const problems: Problem[] = []
  if (presence.rule === 'rca' && dataset.weightKind !== 'amount') problems.push(error('rca-needs-amounts'))
  if (presence.rule === 'above' && !(presence.weight >= 0)) problems.push(error('threshold-negative'))
  if (kind === 'supply' && !dataset.uses.role.includes(useRoles.indexOf('needs'))) problems.push(error('no-needs'))
  const drawsFit = Number.isInteger(draws) && draws >= leastDraws && draws <= mostDraws
  if (nullModel === 'curveball' && !drawsFit)
    problems.push(error('draws-out-of-range', { count: leastDraws, limit: mostDraws }))
  if (!Number.isSafeInteger(seed)) problems.push(error('seed-not-whole'))
  return problems
}
