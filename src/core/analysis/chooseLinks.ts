import type { Problem } from '../model/problem.ts'
import { createLinkGraph, type EdgeChoice, type LinkGraph, type LinkSources } from './linkGraph.ts'

/** A graph of links, and which of them tie. */
export interface ChosenLinks {
  readonly edges: EdgeChoice
  readonly linkGraph: LinkGraph
}

/**
 * Ties industries by the links that were asked for. `auto` takes accepted links and clear patterns alone where they give
 * each industry a tie on average (under n/2 ties a graph of chance is nothing but trees: Erdős and Rényi 1960). Where they
 * are fewer, as in workshop-sized data, hints tie as well, and that is told; unless there are more than n ln(n)/2 ties
 * then, with which a graph of chance is one piece.
 */
export function chooseLinks(sources: LinkSources, choice: EdgeChoice | 'auto'): ChosenLinks {
  if (choice !== 'auto') return { edges: choice, linkGraph: createLinkGraph(sources, choice) }
  const clear = createLinkGraph(sources, 'strong')
  const n = clear.graph.ids.length
  const count = clear.graph.edges.length
  if (count >= n / 2) return { edges: 'strong', linkGraph: clear }
  const hinted = createLinkGraph(sources, 'suggestive')
  const hints = hinted.graph.edges.length - count
  if (hints === 0) return { edges: 'strong', linkGraph: clear }
  if (count + hints > (n * Math.log(n)) / 2)
    return { edges: 'strong', linkGraph: telling(clear, { code: 'hints-too-many', count, hints }) }
  return { edges: 'suggestive', linkGraph: telling(hinted, { code: 'hints-tie', count, hints }) }
}

function telling(graph: LinkGraph, { code, count, hints }: { code: string; count: number; hints: number }): LinkGraph {
  const problem: Problem = { code, severity: 'notice', values: { count, hints } }
  return { ...graph, problems: [problem, ...graph.problems] }
}
