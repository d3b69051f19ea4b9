/** Says the q of a p that is among the tested. */
export type QOf = (p: number) => number

/** So many equal stretches of 0..1 lead to a p without a search through all. */
const stretches = 1 << 16

/**
 * Benjamini and Hochberg 1995: q_(k) = min over l ≥ k of m p_(l) / l, over all p that are not NaN (not tested). Returns a
 * function that looks q up by p.
 */
export function benjaminiHochberg(p: Float64Array): QOf {
  const [sorted, start] = sortedByStretch(p)
  const q = new Float64Array(sorted.length)
  let least = 1
  for (let k = sorted.length - 1; k >= 0; k--) {
    least = Math.min(least, (sorted.length * sorted[k]) / (k + 1))
    q[k] = least
  }
  return (value) => {
    const stretch = stretchOf(value)
    return q[lastPlaceOf(sorted, value, start[stretch], start[stretch + 1] - 1)]
  }
}

function stretchOf(p: number): number {
  return Math.min(stretches - 1, Math.floor(p * stretches))
}

/** The tested p in rising order, and where each stretch begins: dealt out first, then sorted within. */
function sortedByStretch(p: Float64Array): [Float64Array, Int32Array] {
  const start = new Int32Array(stretches + 1)
  for (let k = 0; k < p.length; k++) if (p[k] >= 0) start[stretchOf(p[k]) + 1]++
  for (let stretch = 0; stretch < stretches; stretch++) start[stretch + 1] += start[stretch]
  const sorted = new Float64Array(start[stretches])
  const next = start.slice(0, stretches)
  for (let k = 0; k < p.length; k++) if (p[k] >= 0) sorted[next[stretchOf(p[k])]++] = p[k]
  for (let stretch = 0; stretch < stretches; stretch++) sortPart(sorted, start[stretch], start[stretch + 1])
  return [sorted, start]
}

/** A few are put in place one by one: the engine's sort takes longer to begin than that. */
function sortPart(values: Float64Array, from: number, to: number): void {
  if (to - from > 24) values.subarray(from, to).sort()
  else
    for (let k = from + 1; k < to; k++) {
      const value = values[k]
      let at = k
      for (; at > from && values[at - 1] > value; at--) values[at] = values[at - 1]
      values[at] = value
    }
}

function lastPlaceOf(sorted: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle] <= value) low = middle
    else high = middle - 1
  }
  return low
}
