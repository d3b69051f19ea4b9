import type { Graph } from '../../../src/core/analysis/graph.ts'
import { referenceRows, referenceText } from './references.ts'

/** A column of numbers of `davis_brokers.csv`, in the order of its rows, which is that of the graphs. */
export function brokerColumn(name: string): number[] {
  return referenceRows('davis_brokers.csv').map((row) => {
    if (!(name in row)) throw new Error(`davis_brokers.csv has no ${name}`)
    return Number(row[name])
  })
}

/** The exact optimum on shared counts: its modularity, and the part of each woman in the order of the graphs. */
export function storedOptimum(): { modularity: number; labels: Int32Array } {
  const { shared } = JSON.parse(referenceText('davis_communities.json'))
  return { modularity: shared.modularity, labels: Int32Array.from(sharedCounts().ids, (id) => shared.membership[id]) }
}

/** 18 women, tied by the events that they share. */
export function sharedCounts(): Graph {
  return graphBy((shared) => shared)
}

/** The same, tied where the cosine is at least 0.5, each tie as strong as the other. */
export function nearPairs(): Graph {
  return graphBy((shared, a, b) => (shared / Math.sqrt(a * b) >= 0.5 - 1e-12 ? 1 : 0))
}

function graphBy(weigh: (shared: number, breadthA: number, breadthB: number) => number): Graph {
  const rows = referenceRows('davis_incidence.csv').map((row) => Object.values(row))
  const incidence = rows.map((row) => row.slice(1).map(Number))
  const breadth = incidence.map((row) => row.reduce((sum, cell) => sum + cell, 0))
  const edges = incidence.flatMap((row, a) =>
    incidence.slice(a + 1).flatMap((other, after) => {
      const b = a + 1 + after
      const shared = row.reduce((sum, cell, event) => sum + cell * other[event], 0)
      const weight = weigh(shared, breadth[a], breadth[b])
      return weight > 0 ? [{ a, b, weight }] : []
    }),
  )
  return { ids: rows.map(([name]) => String(name)), edges }
}
