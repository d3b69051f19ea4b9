import { type Dataset, type UseRole, useRoles } from '#core'

export interface Pair {
  readonly a: string
  readonly b: string
  readonly score: number
}

/**
 * Ranks pairs of industries of different sectors by the cosine of what they have (`shared`, a before b), or of what a
 * has and b needs (`supply`). A competence counts by its rarity, ln(industries / those that have or need it). Plain on
 * purpose: it shows that what is planted can be found by the simplest means.
 */
export function rankPairs(dataset: Dataset, kind: 'shared' | 'supply'): Pair[] {
  const [has, needs] = [vectors(dataset, 'has'), vectors(dataset, 'needs')]
  const { ids, group } = dataset.industries
  const pairs: Pair[] = []
  for (const [i, a] of ids.entries())
    for (const [j, b] of ids.entries()) {
      if (group[i] === group[j] || (kind === 'shared' && i > j)) continue
      const score = cosine(has[i], (kind === 'shared' ? has : needs)[j])
      if (score > 0) pairs.push({ a, b, score })
    }
  return pairs.sort((p, q) => q.score - p.score)
}

/** The 1-based rank of a pair, in any order for shared ground; Infinity where it has no score. */
export function rankOf(pairs: readonly Pair[], a: string, b: string, kind: 'shared' | 'supply'): number {
  const isIt = (pair: Pair) => (pair.a === a && pair.b === b) || (kind === 'shared' && pair.a === b && pair.b === a)
  const place = pairs.findIndex(isIt)
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1
}

function vectors({ industries, competences, uses }: Dataset, role: UseRole): Map<number, number>[] {
  const users = competences.ids.map(() => new Set<number>())
  for (const [use, competence] of uses.competence.entries()) users[competence].add(uses.industry[use])
  const rows = industries.ids.map(() => new Map<number, number>())
  for (const [use, competence] of uses.competence.entries())
    if (useRoles[uses.role[use]] === role)
      rows[uses.industry[use]].set(competence, Math.log(industries.ids.length / users[competence].size))
  return rows
}

function cosine(a: Map<number, number>, b: Map<number, number>): number {
  let dot = 0
  for (const [competence, value] of a) dot += value * (b.get(competence) ?? 0)
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

function norm(vector: Map<number, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))
}
