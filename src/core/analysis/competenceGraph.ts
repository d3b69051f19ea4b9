import type { Graph } from './graph.ts'
import type { LinkGraph } from './linkGraph.ts'
import { strengthIn } from './pairStrength.ts'

/**
 * Competences, tied by the links that rest on them: two that industries of one link share are tied by g_c g_d / w, g
 * being what each gives to the strength w of the link, summed over all links. So a link gives its ties no more weight
 * than it has itself, competences that carry a link are tied the strongest, and a competence in links of several groups
 * bridges them. Competences that carry no link, or one alone, have no ties; nor has common ground, which would come first
 * everywhere and tells nothing.
 */
export function createCompetenceGraph({ graph, contributions, competenceIds, commonGround }: LinkGraph): Graph {
  const weights = new Map<number, number>()
  const count = competenceIds.length
  for (const { a, b } of graph.edges) {
    const parts = contributions(a, b).filter(
      ({ competence, contribution }) => contribution > 0 && !commonGround.has(competence),
    )
    const whole = strengthIn(parts)
    parts.forEach((p, i) => {
      for (const q of parts.slice(i + 1)) {
        const key = Math.min(p.competence, q.competence) * count + Math.max(p.competence, q.competence)
        weights.set(key, (weights.get(key) ?? 0) + (p.contribution * q.contribution) / whole)
      }
    })
  }
  const edges = [...weights].sort(([p], [q]) => p - q)
  return {
    ids: competenceIds,
    edges: edges.map(([key, weight]) => ({ a: Math.floor(key / count), b: key % count, weight })),
  }
}
