/**
 * Puts things round a ring so that those that share most stand side by side: the order with the largest sum of ties
 * between neighbours, by 2-opt exchanges from the order given. Deterministic; of equal orders the first is kept.
 * `ties[i][j]` >= 0, symmetric. Returns places in the new order.
 */
export function seriateRing(ties: readonly (readonly number[])[]): number[] {
  const order = ties.map((_, i) => i)
  const n = order.length
  if (n < 4) return order
  const tie = (i: number, j: number) => ties[order[(i + n) % n]][order[(j + n) % n]]
  for (let round = 0; round < 50; round++) {
    let improved = false
    for (let i = 1; i < n - 1; i++) {
      for (let j = i + 1; j < n; j++) {
        const gain = tie(i - 1, j) + tie(i, j + 1) - tie(i - 1, i) - tie(j, j + 1)
        if (gain <= 1e-9) continue
        order.splice(i, j - i + 1, ...order.slice(i, j + 1).reverse())
        improved = true
      }
    }
    if (!improved) break
  }
  return order
}
