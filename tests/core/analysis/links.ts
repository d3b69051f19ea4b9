import type { Dataset, Verdict } from '#core'
import { defaultSettings, type Grade, type LinkSuggestion, type SuggestionKind } from '#core/analysis'
import { read } from '#core/files'
import type { LinkSources } from '../../../src/core/analysis/linkGraph.ts'

/** A dataset of uses, `industry,competence[,weight[,role]]`, one a line. */
export function datasetOf(uses: readonly string[]): Dataset {
  const text = `industry,competence,weight,role\n${uses.join('\n')}\n`
  const result = read([{ name: 'uses.csv', bytes: new TextEncoder().encode(text) }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.project.dataset
}

/** A suggestion as far as links go by it. */
export function suggested(pair: string, grade: Grade, kind: SuggestionKind = 'shared'): LinkSuggestion {
  const [a, b] = pair
  return {
    ...{ kind, a, b, grade, aSector: null, bSector: null, aBreadth: 1, bBreadth: 1, shared: 1, score: 1, distance: 1 },
    ...{ expected: 0, sd: 1, z: 1, p: 0, q: 0, confirmed: true, reached: 0, reasons: [], stability: null },
    measures: {
      ...{ 'idf-cosine': 1, 'weighted-cosine': 1, cosine: 1, jaccard: 1 },
      ...{ 'min-conditional': 1, association: 1 },
    },
    counterEvidence: [],
  }
}

export function verdict(pair: string, said: Verdict['verdict'], kind: SuggestionKind = 'shared'): Verdict {
  return { pair: [pair[0], pair[1]], kind, verdict: said }
}

/** Findings of both kinds over the same dataset. */
export function sourcesOf(
  dataset: Dataset,
  suggestions: readonly LinkSuggestion[],
  verdicts: readonly Verdict[] = [],
): LinkSources {
  const kinds = ['shared', 'supply'] as const
  const findings = kinds.map((kind) => {
    const own = suggestions.filter((one) => one.kind === kind)
    const count = (grade: Grade) => own.filter((one) => one.grade === grade).length
    const gradeCounts = {
      strong: count('strong'),
      suggestive: count('suggestive'),
      chance: count('chance'),
      'not-testable': count('not-testable'),
    }
    return { settings: { ...defaultSettings, kind }, gradeCounts, suggestions: own }
  })
  return { dataset, verdicts, findings }
}
