import type { Analysis } from './analyse.ts'

/**
 * The places of the first `limit` pairs of the family: by q, then score (largest first), then ids. What cannot be tested
 * comes last. Places are in the order of ids.
 */
export function orderPairs(analysis: Analysis, limit: number): Float64Array {
  const { test, member, score } = analysis
  const tested: number[] = []
  const others: number[] = []
  for (let place = 0; place < member.length; place++) {
    if (member[place] === 0) continue
    if (test && !Number.isNaN(test.p[place])) tested.push(place)
    else others.push(place)
  }
  const first = test ? firstTested(tested, test.p, test.q, score, limit) : new Float64Array(0)
  const rest = strongest(others, score, Math.max(0, limit - first.length))
  const all = new Float64Array(first.length + rest.length)
  all.set(first)
  all.set(rest, first.length)
  return all
}

/** q rises with p: only those up to the q of the limit are looked at closer, and of those that tie in it the strongest. */
function firstTested(
  places: readonly number[],
  p: Float64Array,
  qOf: (p: number) => number,
  score: Float64Array,
  limit: number,
): Float64Array {
  if (places.length === 0 || limit <= 0) return new Float64Array(0)
  const sorted = Float64Array.from(places, (place) => p[place]).sort()
  const last = qOf(sorted[Math.min(limit, sorted.length) - 1])
  const [low, high] = [sorted[firstWhere(sorted, (value) => qOf(value) >= last)], lastOf(sorted, qOf, last)]
  const sure = Float64Array.from(places.filter((place) => p[place] < low))
  const tied = places.filter((place) => p[place] >= low && p[place] <= high)
  const q = new Map(Array.from(sure, (place) => [place, qOf(p[place])]))
  const of = (place: number) => q.get(place) ?? 1
  sure.sort((a, b) => of(a) - of(b) || score[b] - score[a] || a - b)
  const rest = strongest(tied, score, limit - sure.length)
  const all = new Float64Array(sure.length + rest.length)
  all.set(sure)
  all.set(rest, sure.length)
  return all
}

function lastOf(sorted: Float64Array, qOf: (p: number) => number, last: number): number {
  const behind = firstWhere(sorted, (value) => qOf(value) > last)
  return sorted[behind - 1]
}

/** The first place from which on something holds; the length where it never does. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle])) high = middle
    else low = middle + 1
  }
  return low
}

/** The strongest of some places, strongest first, equal ones by place; without sorting all of them. */
export function strongest(places: readonly number[], score: Float64Array, count: number): Float64Array {
  if (count <= 0) return new Float64Array(0)
  let chosen = Float64Array.from(places)
  if (places.length > count) {
    const scores = Float64Array.from(places, (place) => score[place]).sort()
    const cut = scores[scores.length - count]
    const above = chosen.filter((place) => score[place] > cut)
    const level = chosen.filter((place) => score[place] === cut).subarray(0, count - above.length)
    chosen = new Float64Array(count)
    chosen.set(above)
    chosen.set(level, above.length)
  }
  return chosen.sort((a, b) => score[b] - score[a] || a - b)
}
