import { type Adjacency, forEachTie } from './graph.ts'

/**
 * How much more weight lies inside the parts than chance would put there: Q = Σ_c [L_c / m − γ (D_c / 2m)²], L_c the
 * weight inside part c, D_c the strength of its vertices, m all weight, γ the resolution (Newman 2006; Reichardt and
 * Bornholdt 2006). `labels` by vertex. NaN for a graph without ties.
 */
export function modularityOf(adjacency: Adjacency, labels: Int32Array, resolution = 1): number {
  const { count, strengths, total } = adjacency
  const inside = new Map<number, number>()
  const strength = new Map<number, number>()
  for (let vertex = 0; vertex < count; vertex++) {
    const label = labels[vertex]
    strength.set(label, (strength.get(label) ?? 0) + strengths[vertex])
    let own = 0
    forEachTie(adjacency, vertex, (neighbour, weight) => {
      if (labels[neighbour] === label) own += weight
    })
    inside.set(label, (inside.get(label) ?? 0) + own / 2)
  }
  let sum = 0
  for (const [label, weight] of inside)
    sum += weight / total - resolution * ((strength.get(label) ?? 0) / (2 * total)) ** 2
  return sum
}
