/**
 * How far two divisions of the same things agree beyond chance: 1 the same, 0 as by chance (Hubert and Arabie 1985).
 * Labels by thing; pairs that both put together are counted over all pairs.
 */
export function adjustedRand(p: readonly (string | number)[], q: readonly (string | number)[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2
  const pairsIn = (labels: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>()
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
  }
  const both = pairsIn(p.map((label, i) => JSON.stringify([label, q[i]])))
  const [inP, inQ] = [pairsIn(p), pairsIn(q)]
  const chance = (inP * inQ) / pairs(p.length)
  const most = (inP + inQ) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}
