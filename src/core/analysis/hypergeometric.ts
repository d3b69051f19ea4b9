import { logGamma } from './logGamma.ts'

/**
 * P(X ≥ s) where X of `right` drawn from `competences` are among `left` marked ones, summed from the tail. It holds the
 * breadths only, not how common competences are, and so calls nearly everything significant: for comparison only.
 */
export function hypergeometricTail(s: number, left: number, right: number, competences: number): number {
  const lowest = Math.max(0, left + right - competences)
  if (s <= lowest) return 1
  const highest = Math.min(left, right)
  if (s > highest) return 0
  const log = logChoose(left, s) + logChoose(competences - left, right - s) - logChoose(competences, right)
  let term = Math.exp(log)
  let sum = term
  for (let k = s; k < highest && term > sum * 1e-17; k++) {
    term *= ((left - k) * (right - k)) / ((k + 1) * (competences - left - right + k + 1))
    sum += term
  }
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
