import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#core/analysis'
import { fitBicm } from '../../../src/core/analysis/bicm.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import { momentsOf } from '../../../src/core/analysis/moments.ts'
import { fitNull, probabilityOf } from '../../../src/core/analysis/nullModel.ts'
import { poissonBinomialTails } from '../../../src/core/analysis/poissonBinomial.ts'
import { arbitraryDataset } from './randomIncidence.ts'

/** P(X ≥ s) by going through every competence one by one. */
function plainTails(chances: readonly number[]): number[] {
  let counts = [1]
  for (const q of chances) {
    const next = new Array<number>(counts.length + 1).fill(0)
    for (const [k, chance] of counts.entries()) {
      next[k] += chance * (1 - q)
      next[k + 1] += chance * q
    }
    counts = next
  }
  return counts.map((_, s) => counts.slice(s).reduce((sum, chance) => sum + chance, 0))
}

describe('The fitted null model', () => {
  test('meets both margins in the mean, certain rows and columns included', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { left } = createIncidence(dataset, defaultSettings)
        const { rows, columns, probability } = fitBicm(left.breadth, left.ubiquity)
        const at = (row: number, column: number) =>
          probability[rows.classOf[row] * columns.degree.length + columns.classOf[column]]
        const places = (count: number) => Array.from({ length: count }, (_, place) => place)
        for (const row of places(left.rows)) {
          const sum = places(left.columns).reduce((total, column) => total + at(row, column), 0)
          expect(sum).toBeCloseTo(left.breadth[row], 6)
        }
        for (const column of places(left.columns)) {
          const sum = places(left.rows).reduce((total, row) => total + at(row, column), 0)
          expect(sum).toBeCloseTo(left.ubiquity[column], 6)
        }
      }),
    )
  })

  test('has moments by classes that are those of all competences, and exact tails of each, of both kinds', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom('shared' as const, 'supply' as const), (dataset, kind) => {
        const incidence = createIncidence(dataset, { ...defaultSettings, kind })
        const fit = fitNull(incidence)
        const moments = momentsOf(fit)
        const { rows, columns } = incidence.left
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < rows; j++) {
            if (i === j) continue
            const chances = Array.from(
              { length: columns },
              (_, c) => probabilityOf(fit, 'left', i, c) * probabilityOf(fit, 'right', j, c),
            )
            const classes = fit.left.classOf[i] * moments.rightClasses + fit.right.classOf[j]
            expect(moments.mean[classes]).toBeCloseTo(
              chances.reduce((sum, q) => sum + q, 0),
              9,
            )
            const variance = chances.reduce((sum, q) => sum + q * (1 - q), 0)
            expect(moments.bicmSd[classes] ** 2).toBeCloseTo(variance, 9)
            const exact = poissonBinomialTails(fit, fit.left.classOf[i], fit.right.classOf[j], columns + 1)
            for (const [s, tail] of plainTails(chances).entries())
              expect(Math.abs(exact[s] - tail)).toBeLessThanOrEqual(1e-9 * tail + 1e-15)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the tail where far more is possible than is asked for', () => {
    // A thousand competences, each of both with 0.9 · 0.9: about 810, so that 5 or more is certain.
    const side = { classOf: Int32Array.of(0), classes: 1, probability: Float64Array.of(0.9) }
    const fit = { left: side, right: side, count: Int32Array.of(1_000), classOf: new Int32Array(1_000) }
    const tails = poissonBinomialTails(fit, 0, 0, 6)
    for (const tail of tails) expect(tail).toBeCloseTo(1, 12)
  })
})
