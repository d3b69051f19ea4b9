/** Says the q of a p that is among the tested. */
export type QOf = (p: number) => number

/**
 * Benjamini and Hochberg 1995: q_(k) = min over l ≥ k of m p_(l) / l, over all p that are not NaN (not tested). Returns a
 * function that looks q up by p.
 */
export function benjaminiHochberg(p: Float64Array): QOf {
  const sorted = p.filter((value) => !Number.isNaN(value)).sort()
  const q = new Float64Array(sorted.length)
  let least = 1
  for (let k = sorted.length - 1; k >= 0; k--) {
    least = Math.min(least, (sorted.length * sorted[k]) / (k + 1))
    q[k] = least
  }
  return (value) => q[lastPlaceOf(sorted, value)]
}

function lastPlaceOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle] <= value) low = middle
    else high = middle - 1
  }
  return low
}
