import fc from 'fast-check'
import type { Dataset } from '#core'
import { datasetOf } from './noise.ts'

/** Small datasets with weights, has and needs; empty and full rows and columns among them. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 12 }))
  .chain(([industries, competences]) =>
    fc
      .array(
        fc.record({
          industry: fc.integer({ min: 0, max: industries - 1 }),
          competence: fc.integer({ min: 0, max: competences - 1 }),
          role: fc.integer({ min: 0, max: 1 }),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
        { maxLength: industries * competences },
      )
      .map((uses) => {
        const column = (key: 'industry' | 'competence' | 'role' | 'weight') => uses.map((use) => use[key])
        return datasetOf(
          industries,
          competences,
          column('industry'),
          column('competence'),
          column('weight'),
          column('role'),
        )
      }),
  )

/** What each industry has and needs, by the plainest means: sets of competences. */
export function plainSets(dataset: Dataset, role: 'has' | 'needs'): Set<number>[] {
  const sets = dataset.industries.ids.map(() => new Set<number>())
  for (const [use, industry] of dataset.uses.industry.entries())
    if (dataset.uses.role[use] === (role === 'has' ? 0 : 1)) sets[industry].add(dataset.uses.competence[use])
  return sets
}
