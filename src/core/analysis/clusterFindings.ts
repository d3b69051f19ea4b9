import type { Problem } from '../model/problem.ts'
import { type Bridge, measureBridges } from './bridges.ts'
import {
  type CandidateClusters,
  type ClusterSettings,
  findCandidateClusters,
  reportedCommunities,
} from './candidateClusters.ts'
import { createCompetenceGraph } from './competenceGraph.ts'
import { createLinkGraph, type EdgeChoice, type LinkGraph, type LinkSources } from './linkGraph.ts'

export interface LinkSettings extends ClusterSettings {
  readonly edges: EdgeChoice
}

export const defaultLinkSettings: LinkSettings = { edges: 'strong', resolution: 1, seed: 1 }

/** Candidate clusters of a dataset. */
export interface ClusterFindings extends CandidateClusters {
  readonly edges: EdgeChoice
  /** How many pairs of industries are tied. */
  readonly links: number
  readonly problems: readonly Problem[]
}

/** Finds what accepted links and clear suggestions gather into. `progress` tells the share that is done, 0..1. */
export function findClusters(
  sources: LinkSources,
  settings: LinkSettings,
  progress?: (share: number) => void,
): ClusterFindings {
  const { graph, relatedness, problems } = createLinkGraph(sources, settings.edges)
  const found = findCandidateClusters(graph, relatedness, settings, progress)
  return { edges: settings.edges, links: graph.edges.length, ...found, problems }
}

/** Whose bridges are asked for. */
export const bridgeKinds = ['industries', 'competences'] as const
export type BridgeKind = (typeof bridgeKinds)[number]

/** All industries or competences as bridges, the best first. */
export interface BridgeFindings {
  readonly of: BridgeKind
  readonly edges: EdgeChoice
  readonly links: number
  readonly bridges: readonly Bridge[]
  readonly problems: readonly Problem[]
}

/**
 * Measures bridges on the graph of the clusters, or on that of the competences that its links rest on; their own
 * clusters are found in the same way.
 */
export function findBridges(of: BridgeKind, sources: LinkSources, settings: LinkSettings): BridgeFindings {
  const linkGraph = createLinkGraph(sources, settings.edges)
  const graph = of === 'industries' ? linkGraph.graph : createCompetenceGraph(linkGraph)
  return {
    of,
    edges: settings.edges,
    links: linkGraph.graph.edges.length,
    bridges: measureBridges(graph, reportedCommunities(graph, settings)),
    problems: of === 'industries' ? linkGraph.problems : [...linkGraph.problems, ...commonGround(linkGraph)],
  }
}

function commonGround({ commonGround: places }: LinkGraph): Problem[] {
  if (places.size === 0) return []
  return [{ code: 'common-ground-untied', severity: 'notice', values: { count: places.size } }]
}
