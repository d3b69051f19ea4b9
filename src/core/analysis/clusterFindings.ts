import type { Problem } from '../model/problem.ts'
import { type Bridge, measureBridges } from './bridges.ts'
import {
  type CandidateClusters,
  type ClusterSettings,
  findCandidateClusters,
  reportedCommunities,
} from './candidateClusters.ts'
import { chooseLinks } from './chooseLinks.ts'
import { chooseResolution } from './chooseResolution.ts'
import { createCompetenceGraph } from './competenceGraph.ts'
import type { Graph } from './graph.ts'
import type { EdgeChoice, LinkGraph, LinkSources } from './linkGraph.ts'

/** `auto` leaves it to the data: see `chooseLinks` and `chooseResolution`. */
export interface LinkSettings {
  readonly edges: EdgeChoice | 'auto'
  readonly resolution: number | 'auto'
  readonly seed: number
}

export const defaultLinkSettings: LinkSettings = { edges: 'auto', resolution: 'auto', seed: 1 }

/** Candidate clusters of a dataset; links and resolution as they were chosen. */
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
  const { edges, linkGraph } = chooseLinks(sources, settings.edges)
  const { graph, relatedness, problems } = linkGraph
  const chosen = resolved(graph, settings, (share) => progress?.(share / 2))
  const found = findCandidateClusters(graph, relatedness, chosen, (share) => progress?.((1 + share) / 2))
  return { edges, links: graph.edges.length, ...found, problems }
}

function resolved(
  graph: Graph,
  { resolution, seed }: LinkSettings,
  progress?: (share: number) => void,
): ClusterSettings {
  return { resolution: resolution === 'auto' ? chooseResolution(graph, seed, progress) : resolution, seed }
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
  const { edges, linkGraph } = chooseLinks(sources, settings.edges)
  const graph = of === 'industries' ? linkGraph.graph : createCompetenceGraph(linkGraph)
  return {
    of,
    edges,
    links: linkGraph.graph.edges.length,
    bridges: measureBridges(graph, reportedCommunities(graph, resolved(graph, settings))),
    problems: of === 'industries' ? linkGraph.problems : [...linkGraph.problems, ...commonGround(linkGraph)],
  }
}

function commonGround({ commonGround: places }: LinkGraph): Problem[] {
  if (places.size === 0) return []
  return [{ code: 'common-ground-untied', severity: 'notice', values: { count: places.size } }]
}
