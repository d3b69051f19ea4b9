import { type Adjacency, degreeOf, forEachTie } from './graph.ts'

/** Burt's measures by vertex; NaN for one without ties, which has none. */
export interface BurtMeasures {
  /** How much the contacts of a vertex are tied to each other: low bridges groups, 1 and more is locked in one. */
  readonly constraint: Float64Array
  /** How many of its contacts are not redundant: between above 0 and the number of its ties. */
  readonly effectiveSize: Float64Array
}

/**
 * Burt's constraint c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² and effective size Σ_j (1 − Σ_q p_iq m_qj), over the contacts j of
 * i and q other than both; p_iq = a_iq / Σ_k a_ik (a is symmetric), m_qj = a_qj / max_k a_jk. Burt 1992, Structural
 * Holes, equations 2.4 and 2.2; only contacts count in the outer sum, as in igraph and networkx.
 */
export function measureBurt(adjacency: Adjacency): BurtMeasures {
  const { count, strengths } = adjacency
  const largest = largestTies(adjacency)
  const [constraint, effectiveSize] = [
    new Float64Array(count).fill(Number.NaN),
    new Float64Array(count).fill(Number.NaN),
  ]
  // By contact j of the vertex at hand: Σ_q p_iq p_qj and Σ_q p_iq a_qj.
  const [indirect, redundant] = [new Float64Array(count), new Float64Array(count)]
  for (let vertex = 0; vertex < count; vertex++) {
    if (degreeOf(adjacency, vertex) === 0) continue
    indirect.fill(0)
    redundant.fill(0)
    forEachTie(adjacency, vertex, (q, weight) => {
      const p = weight / strengths[vertex]
      forEachTie(adjacency, q, (j, onward) => {
        indirect[j] += (p * onward) / strengths[q]
        redundant[j] += p * onward
      })
    })
    let [squares, size] = [0, 0]
    forEachTie(adjacency, vertex, (j, weight) => {
      squares += (weight / strengths[vertex] + indirect[j]) ** 2
      size += 1 - redundant[j] / largest[j]
    })
    constraint[vertex] = squares
    effectiveSize[vertex] = size
  }
  return { constraint, effectiveSize }
}

function largestTies(adjacency: Adjacency): Float64Array {
  const largest = new Float64Array(adjacency.count)
  for (let vertex = 0; vertex < adjacency.count; vertex++)
    forEachTie(adjacency, vertex, (_, weight) => {
      if (weight > largest[vertex]) largest[vertex] = weight
    })
  return largest
}
