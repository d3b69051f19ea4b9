import { logGamma } from './logGamma.ts'
import { normalTail } from './normalTail.ts'

/** P(X ≥ s) for a Poisson mean; s is a whole number. */
export function poissonTail(s: number, mean: number): number {
  if (s <= 0) return 1
  if (mean <= 0) return 0
  const first = Math.exp(s * Math.log(mean) - mean - logGamma(s + 1))
  if (s <= mean) return Math.max(0, 1 - poissonBelow(s, mean, first))
  let [term, sum] = [first, first]
  for (let k = s + 1; term > sum * 1e-17; k++) {
    term *= mean / k
    sum += term
  }
  return Math.min(1, sum)
}

/** P(X < s), downwards from the term of s. */
function poissonBelow(s: number, mean: number, ofS: number): number {
  let [term, sum] = [ofS, 0]
  for (let k = s; k > 0 && term > sum * 1e-17; k--) {
    term *= k / mean
    sum += term
  }
  return sum
}

/** Above so many trials a binomial cannot be told from a Poisson, and the logarithms of factorials lose digits. */
const manyTrials = 1e7

/**
 * P(X ≥ s) of a binomial with any real number of trials, by the incomplete beta function: I_p(s, trials − s + 1). 0 where s
 * is beyond the trials.
 */
export function binomialTail(s: number, trials: number, probability: number): number {
  if (s <= 0) return 1
  if (trials - s + 1 <= 0 || probability <= 0) return 0
  if (probability >= 1) return 1
  if (trials > manyTrials) return poissonTail(s, trials * probability)
  return incompleteBeta(probability, s, trials - s + 1)
}

/** What reshuffles say of one pair: how many there were, mean and variance of the counts, and the most that it can share. */
export interface Sample {
  readonly draws: number
  readonly mean: number
  readonly variance: number
  readonly most: number
}

/**
 * How likely chance gives s or more, from reshuffles: the larger of the normal tail 1 − Φ((s − 0.5 − μ) / σ), and the
 * binomial tail with N = μ² / (μ − σ²). The normal tail alone is too light for sparse data.
 */
export function tailOfDraws(s: number, sample: Sample): number {
  return Math.max(normalOf(s, sample.mean, Math.sqrt(sample.variance)), sparseTail(s, sample))
}

/**
 * The binomial tail. N rests on the small difference μ − σ², which n draws of a rare count tell to ± μ√(2/n) only (Fisher's
 * index of dispersion): by their chance alone N would fall below s, and what merely is rare seem impossible. So the
 * difference is taken two standard errors smaller. Neither can there be more trials than the narrower of the two has
 * competences: N is at most that, and so it is where σ² is not below μ, unless it is above by more than two standard
 * errors: then the Poisson tail. Against 60,000 draws a pair of the demo region this is right or too heavy (by a factor of
 * 1.1 to 1.9) for every pair that was seen at all; the difference as drawn gives up to 1.5 times too small a p.
 */
function sparseTail(s: number, { draws, mean, variance, most }: Sample): number {
  const error = mean * Math.sqrt(2 / draws)
  if (variance > mean + 2 * error) return poissonTail(s, mean)
  const difference = mean - variance - 2 * error
  const trials = difference > 0 ? Math.min(most, (mean * mean) / difference) : most
  return binomialTail(s, trials, mean / trials)
}

/** 1 − Φ((s − 0.5 − μ) / σ); nothing or more always comes, and without spread what is above the mean never. */
export function normalOf(s: number, mean: number, sd: number): number {
  if (s <= 0) return 1
  const above = s - 0.5 - mean
  if (sd > 0) return normalTail(above / sd)
  return above > 0 ? 0 : 1
}

/** The regularised incomplete beta function, by its continued fraction (Lentz's method; Numerical Recipes, 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a
  return 1 - (front * betaFraction(1 - x, b, a)) / b
}

const tiny = 1e-300

function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return fraction
}

function notZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x
}
