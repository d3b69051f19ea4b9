import { type Dataset, useRoles } from '../model/dataset.ts'
import { done, type Result } from '../model/problem.ts'
import type { Analysis } from './analyse.ts'
import { type GradedLinks, gradedLinks } from './gradedLinks.ts'
import type { EdgeChoice } from './linkGraph.ts'
import type { AnalysisSettings, SuggestionKind } from './settings.ts'

/** Settings that hold for both kinds. */
export type SettingsOfBothKinds = Omit<AnalysisSettings, 'kind'>

/** The kinds of links that a dataset can have: supply meets need only where needs are given. */
export function linkKindsOf({ uses }: Dataset): SuggestionKind[] {
  return uses.role.includes(useRoles.indexOf('needs')) ? ['shared', 'supply'] : ['shared']
}

/**
 * Grades the links of every kind that a dataset can have. `analyse` makes the analysis of one kind, or remembers it;
 * where accepted links alone are asked for, nothing is analysed. Refused as `analyse` refuses.
 */
export function gradeLinks(
  dataset: Dataset,
  settings: SettingsOfBothKinds,
  choice: EdgeChoice | 'auto',
  analyse: (settings: AnalysisSettings) => Result<Analysis>,
): Result<GradedLinks[]> {
  const graded: GradedLinks[] = []
  for (const kind of linkKindsOf(dataset)) {
    const own: AnalysisSettings = { ...settings, kind }
    if (choice === 'accepted') {
      graded.push({ settings: own, links: [] })
      continue
    }
    const result = analyse(own)
    if (!result.ok) return result
    graded.push(gradedLinks(result.value))
  }
  return done(graded)
}
