import { done, type Result, type Verdict } from '#core'
import {
  type BridgeFindings,
  type BridgeKind,
  type ClusterFindings,
  findBridges,
  findClusters,
  gradeLinks,
  type LinkSettings,
  type LinkSources,
  type Progress,
} from '#core/analysis'
import type { AnalysisArgument } from './analysisJobs.ts'
import { datasetKey, rememberedAnalysis } from './analysisMemory.ts'

/** What links are made of. Of the settings of the analysis `kind` does not count: both kinds tie industries. */
export interface LinkArgument extends AnalysisArgument {
  readonly verdicts: readonly Verdict[]
  readonly links: LinkSettings
}

/** The jobs that rest on links. Analyses are those of the suggestions, so that most is computed already. */
export const clusterJobs = {
  clusters: (argument: LinkArgument, progress: Progress): Result<ClusterFindings> => {
    const sources = sourcesOf(argument, (share) => progress(0.8 * share))
    if (!sources.ok) return sources
    return done(findClusters(sources.value, argument.links, (share) => progress(0.8 + 0.2 * share)))
  },

  bridges: ({ of, ...argument }: LinkArgument & { of: BridgeKind }, progress: Progress): Result<BridgeFindings> => {
    const sources = sourcesOf(argument, (share) => progress(0.8 * share))
    if (!sources.ok) return sources
    const found = findBridges(of, sources.value, argument.links)
    progress(1)
    return done(found)
  },
} as const

function sourcesOf({ dataset, verdicts, settings, links }: LinkArgument, progress: Progress): Result<LinkSources> {
  const key = datasetKey(dataset)
  const graded = gradeLinks(dataset, settings, links.edges, (own) => {
    // Which kind comes first is known: the bar does not go back.
    const begin = own.kind === 'shared' ? 0 : 0.5
    return rememberedAnalysis(dataset, key, own, (share) => progress(begin + 0.5 * share))
  })
  return graded.ok ? done({ dataset, verdicts, graded: graded.value }) : graded
}
