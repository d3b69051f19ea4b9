/** Says the q of a p that is among the tested. */
export type QOf = (p: number) => number

/** So many equal stretches of 0..1 lead to a p without a search through all. */
const stretches = 1 << 16

/**
 * Benjamini and Hochberg 1995: q_(k) = min over l ≥ k of m p_(l) / l, over all p that are not NaN (not tested). Returns a
 * function that looks q up by p.
 */
export function benjaminiHochberg(p: Float64Array): QOf {
  const { upTo, q } = stepsOf(sortedByStretch(p))
  const first = firstSteps(upTo)
  return (value) => {
    const stretch = stretchOf(value)
    return q[stepOf(upTo, value, first[stretch], first[stretch + 1])]
  }
}

/** q as a staircase: it is `q[k]` for p above `upTo[k - 1]` up to `upTo[k]`. Mostly a few steps, as many p have the same q. */
interface Steps {
  readonly upTo: Float64Array
  readonly q: Float64Array
}

function stepsOf(sorted: Float64Array): Steps {
  const upTo = new Float64Array(sorted.length)
  const q = new Float64Array(sorted.length)
  let least = Number.POSITIVE_INFINITY
  let first = sorted.length
  for (let k = sorted.length - 1; k >= 0; k--) {
    const own = Math.min(1, (sorted.length * sorted[k]) / (k + 1))
    if (own >= least) continue
    least = own
    first--
    upTo[first] = sorted[k]
    q[first] = own
  }
  return { upTo: upTo.slice(first), q: q.slice(first) }
}

/** The step at which each stretch begins, and behind the last stretch the last step. */
function firstSteps(upTo: Float64Array): Int32Array {
  const first = new Int32Array(stretches + 1)
  let step = 0
  for (let stretch = 0; stretch <= stretches; stretch++) {
    while (step < upTo.length - 1 && stretchOf(upTo[step]) < stretch) step++
    first[stretch] = step
  }
  return first
}

/** The first of some steps that reaches a value. */
function stepOf(upTo: Float64Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (upTo[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

function stretchOf(p: number): number {
  return Math.min(stretches - 1, Math.floor(p * stretches))
}

/** The tested p in rising order: dealt out first, then sorted within. */
function sortedByStretch(p: Float64Array): Float64Array {
  const start = new Int32Array(stretches + 1)
  for (let k = 0; k < p.length; k++) if (p[k] >= 0) start[stretchOf(p[k]) + 1]++
  for (let stretch = 0; stretch < stretches; stretch++) start[stretch + 1] += start[stretch]
  const sorted = new Float64Array(start[stretches])
  const next = start.slice(0, stretches)
  for (let k = 0; k < p.length; k++) if (p[k] >= 0) sorted[next[stretchOf(p[k])]++] = p[k]
  for (let stretch = 0; stretch < stretches; stretch++) sortPart(sorted, start[stretch], start[stretch + 1])
  return sorted
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
