import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strengthMeasures, suggestionKinds } from '#core/analysis'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import { pairPlace } from '../../../src/core/analysis/pairSpace.ts'
import { pairContributions, strengthIn } from '../../../src/core/analysis/pairStrength.ts'
import { countShared, strengths } from '../../../src/core/analysis/strength.ts'
import { datasetOf } from './links.ts'

const use = fc.tuple(fc.nat(5), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.constantFrom('has', 'needs'))
const datasets = fc
  .uniqueArray(use, { minLength: 4, maxLength: 40, selector: ([i, c, , role]) => `${i} ${c} ${role}` })
  .map((uses) => datasetOf(uses.map(([i, c, weight, role]) => `i${i},c${c},${weight},${role}`)))

test('contributions of single pairs sum to the strengths of all pairs, by every measure and of both kinds', () => {
  fc.assert(
    fc.property(
      datasets,
      fc.constantFrom(...strengthMeasures),
      fc.constantFrom(...suggestionKinds),
      (dataset, measure, kind) => {
        const incidence = createIncidence(dataset, {
          kind,
          presence: { rule: 'above', weight: 0 },
          withoutGuessed: false,
        })
        const shared = countShared(incidence)
        const all = strengths(measure, incidence, shared)
        const contributions = pairContributions(measure, incidence)
        for (const [i] of incidence.industries.entries())
          for (const [j] of incidence.industries.entries()) {
            if (i === j) continue
            const parts = contributions(i, j)
            const place = pairPlace(shared.space, i, j)
            expect(strengthIn(parts)).toBeCloseTo(all[place], 12)
            expect(parts.length).toBe(shared.values[place])
          }
      },
    ),
  )
})
