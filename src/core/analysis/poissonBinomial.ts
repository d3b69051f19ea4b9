import type { NullFit } from './nullModel.ts'

/**
 * Upper tails P(X ≥ s), s = 0 .. length − 1, of the number of competences that two row classes share in the fitted model: a
 * sum of independent yes or no with p_ic p_jc each. Summed from the tail, never 1 − cdf, so that small ones keep their
 * digits. Competences of a class are one binomial: the work is per class.
 */
export function poissonBinomialTails(
  fit: NullFit,
  leftClass: number,
  rightClass: number,
  length: number,
): Float64Array {
  const classes = fit.count.length
  let chances: Float64Array = Float64Array.of(1)
  // Beyond what is asked for so much of the tail is kept that the rest cannot change its digits.
  const kept = length + 60
  for (let c = 0; c < classes; c++) {
    const a = fit.left.probability[leftClass * classes + c]
    const q = a * fit.right.probability[rightClass * classes + c]
    if (q > 0) chances = convolve(chances, binomialChances(fit.count[c], q, kept), kept)
  }
  const tails = new Float64Array(length)
  let sum = 0
  for (let s = chances.length - 1; s >= 0; s--) {
    sum += chances[s]
    if (s < length) tails[s] = Math.min(1, sum)
  }
  return tails
}

/** Chances of 0, 1, 2 ... of n, until they vanish. */
function binomialChances(n: number, q: number, kept: number): Float64Array {
  if (q >= 1) {
    const certain = new Float64Array(Math.min(n, kept) + 1)
    certain[n < certain.length ? n : certain.length - 1] = 1
    return certain
  }
  const chances = [(1 - q) ** n]
  if (chances[0] === 0) return slowChances(n, q, kept)
  for (let k = 1; k <= Math.min(n, kept); k++) {
    const next = (chances[k - 1] * (n - k + 1) * q) / (k * (1 - q))
    if (next < 1e-40 && k > n * q) break
    chances.push(next)
  }
  if (n > kept) gatherRest(chances, kept)
  return Float64Array.from(chances)
}

/** The last place kept stands for all beyond it. */
function gatherRest(chances: number[], kept: number): void {
  if (chances.length <= kept) return
  const before = chances.slice(0, kept).reduce((sum, chance) => sum + chance, 0)
  chances[kept] = Math.max(chances[kept], 1 - before)
}

/** Where nobody having it underflows: one by one. */
function slowChances(n: number, q: number, kept: number): Float64Array {
  const one = Float64Array.of(1 - q, q)
  let chances: Float64Array = one
  for (let k = 1; k < n; k++) chances = convolve(chances, one, kept)
  return chances
}

/** What falls beyond `kept` is gathered in its last place: it belongs to every tail that is asked for. */
function convolve(a: Float64Array, b: Float64Array, kept: number): Float64Array {
  const sum = new Float64Array(Math.min(a.length + b.length - 1, kept + 1))
  const last = sum.length - 1
  for (let i = 0; i < a.length; i++) for (let k = 0; k < b.length; k++) sum[Math.min(i + k, last)] += a[i] * b[k]
  return sum
}
