import type { Dataset, Verdict } from '#core'
import { defaultSettings, type SuggestionKind, suggestionKinds } from '#core/analysis'
import { read } from '#core/files'
import type { GradedLink } from '../../../src/core/analysis/gradedLinks.ts'
import type { LinkSources } from '../../../src/core/analysis/linkGraph.ts'

/** A dataset of uses, `industry,competence[,weight[,role]]`, one a line. */
export function datasetOf(uses: readonly string[]): Dataset {
  const text = `industry,competence,weight,role\n${uses.join('\n')}\n`
  const result = read([{ name: 'uses.csv', bytes: new TextEncoder().encode(text) }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.project.dataset
}

/** A link of a grade, by the two letters of its pair. */
export interface TestLink extends GradedLink {
  readonly kind: SuggestionKind
}

export function link(pair: string, grade: GradedLink['grade'], kind: SuggestionKind = 'shared'): TestLink {
  return { kind, a: pair[0], b: pair[1], grade }
}

export function verdict(pair: string, said: Verdict['verdict'], kind: SuggestionKind = 'shared'): Verdict {
  return { pair: [pair[0], pair[1]], kind, verdict: said }
}

/** Links of both kinds over the same dataset. */
export function sourcesOf(
  dataset: Dataset,
  links: readonly TestLink[],
  verdicts: readonly Verdict[] = [],
): LinkSources {
  const graded = suggestionKinds.map((kind) => ({
    settings: { ...defaultSettings, kind },
    links: links.filter((one) => one.kind === kind),
  }))
  return { dataset, verdicts, graded }
}
