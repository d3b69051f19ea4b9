import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '../../../src/core/analysis/benjaminiHochberg.ts'
import { hypergeometricTail } from '../../../src/core/analysis/hypergeometric.ts'
import { logGamma } from '../../../src/core/analysis/logGamma.ts'
import { normalTail } from '../../../src/core/analysis/normalTail.ts'
import { binomialTail, poissonTail, tailOfDraws } from '../../../src/core/analysis/tails.ts'

const near = (value: number, expected: number, digits = 1e-12) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(digits)

describe('Tails', () => {
  // SciPy 1.17: norm.sf.
  test.each([
    [0, 0.5],
    [0.3, 0.3820885778110474],
    [1.959963984540054, 0.025],
    [-2.5, 0.9937903346742238],
    [5, 2.866515718791933e-7],
    [12, 1.776482112077653e-33],
    [30, 4.906713927147908e-198],
  ])('1 − Φ(%d) keeps its digits', (z, expected) => near(normalTail(z), expected))

  // SciPy: poisson.sf(s − 1, mean), binom.sf(s − 1, n, p), special.betainc(s, N − s + 1, p).
  test('Poisson and binomial tails agree with SciPy', () => {
    near(poissonTail(3, 0.13), 0.00033225666848696106)
    near(poissonTail(2, 5), 0.9595723180054873)
    near(binomialTail(4, 10, 0.2), 0.12087388160000007)
    near(binomialTail(3, 7.5, 0.1), 0.031574993848915454)
    near(binomialTail(8, 1e9, 2e-9), poissonTail(8, 2), 1e-6)
    expect(binomialTail(5, 4, 0.9)).toBe(0)
    expect(binomialTail(0, 4, 0.1)).toBe(1)
  })

  test('logGamma is the logarithm of factorials', () => {
    let logFactorial = 0
    for (let n = 1; n < 200; n++) {
      logFactorial += Math.log(n)
      expect(Math.abs(logGamma(n + 1) - logFactorial)).toBeLessThan(1e-12 * Math.max(1, logFactorial))
    }
  })

  test('the hypergeometric tail is what counting gives', () => {
    // 5 of 10 are marked, 4 drawn: at least 3 marked in (C(5,3)·5 + C(5,4)) / C(10,4).
    near(hypergeometricTail(3, 5, 4, 10), 55 / 210)
    expect(hypergeometricTail(0, 5, 4, 10)).toBe(1)
    expect(hypergeometricTail(5, 5, 4, 10)).toBe(0)
  })

  test('the tail of draws is never lighter than the normal one, and nothing is impossible that the narrower could share', () => {
    const sample = { draws: 1000, mean: 0.13, variance: 0.113, most: 3 }
    expect(tailOfDraws(3, sample)).toBeGreaterThan(normalTail((2.5 - 0.13) / Math.sqrt(0.113)))
    // (0.13 / 3)³: the binomial of three trials.
    near(tailOfDraws(3, sample), (0.13 / 3) ** 3)
    near(
      tailOfDraws(58, { draws: 1000, mean: 44.9, variance: 5.3, most: 60 }),
      normalTail((57.5 - 44.9) / Math.sqrt(5.3)),
    )
  })

  test('where the counts clearly vary more than those of a Poisson do, its tail stands', () => {
    near(tailOfDraws(3, { draws: 1000, mean: 0.2, variance: 0.25, most: 3 }), poissonTail(3, 0.2))
    // Above the mean by chance only: no more trials than the narrower has.
    near(tailOfDraws(3, { draws: 1000, mean: 0.2, variance: 0.205, most: 3 }), (0.2 / 3) ** 3)
  })

  test('the tail of draws falls as more is shared', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (share, dispersion, most) => {
          const mean = share * most
          const sample = { draws: 1000, mean, variance: mean * dispersion, most }
          const tails = Array.from({ length: most + 1 }, (_, s) => tailOfDraws(s, sample))
          expect(tails[0]).toBe(1)
          for (let s = 1; s <= most; s++) expect(tails[s]).toBeLessThanOrEqual(tails[s - 1] + 1e-12)
        },
      ),
    )
  })
})

describe('Benjamini and Hochberg', () => {
  test('gives the q of the textbook', () => {
    const p = Float64Array.of(0.01, 0.04, 0.03, Number.NaN, 0.005)
    const q = benjaminiHochberg(p)
    expect([0.005, 0.01, 0.03, 0.04].map((value) => Number(q(value).toFixed(12)))).toEqual([0.02, 0.02, 0.04, 0.04])
  })

  test('q rises with p and is never below it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (values) => {
        const p = Float64Array.from(values)
        const q = benjaminiHochberg(p)
        const sorted = p.slice().sort()
        for (const [k, value] of sorted.entries()) {
          expect(q(value)).toBeGreaterThanOrEqual(value * (1 - 1e-12))
          expect(q(value)).toBeLessThanOrEqual(1)
          if (k > 0) expect(q(value)).toBeGreaterThanOrEqual(q(sorted[k - 1]))
        }
      }),
    )
  })
})
