import { expect, test } from 'vitest'
import { createRandom } from '#core'

const draws = (seed: number | string, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, random)
}

test('the same seed gives the same numbers, on every machine and in every version', () => {
  expect(draws(1, 5)).toEqual(draws('1', 5))
  expect(draws(1, 4).map((n) => Math.round(n * 2 ** 32))).toEqual([237428469, 2129859574, 3330943485, 2164464963])
})

test('neighbouring seeds have nothing in common', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => draws(seed, 1)[0])
  expect(new Set(firsts).size).toBe(1000)
  const mean = firsts.reduce((sum, n) => sum + n, 0) / firsts.length
  expect(mean).toBeGreaterThan(0.46)
  expect(mean).toBeLessThan(0.54)
})

test('numbers are spread evenly over [0, 1)', () => {
  const bins = new Array<number>(20).fill(0)
  for (const n of draws('spread', 100_000)) bins[Math.floor(n * 20)]++
  const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0)
  // The 99.9th percentile of chi-square with 19 degrees of freedom.
  expect(chiSquare).toBeLessThan(43.8)
})

test('two sources do not disturb each other', () => {
  const [a, b] = [createRandom('a'), createRandom('b')]
  const mixed = [a(), b(), a(), b()]
  expect([mixed[0], mixed[2]]).toEqual(draws('a', 2))
  expect([mixed[1], mixed[3]]).toEqual(draws('b', 2))
})
