import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '#core/files'
import { cutAlong } from '../../../src/core/analysis/cut.ts'

function datasetOf(uses: string, competences = 'id\nsoil\nmilk\nrobots\nlaw\n') {
  const encode = (text: string) => new TextEncoder().encode(text)
  const result = read([
    { name: 'industries.csv', bytes: encode('id\nFarming\nDairy\nCare\nMachines\n') },
    { name: 'competences.csv', bytes: encode(competences) },
    { name: 'uses.csv', bytes: encode(`industry,competence,weight,role\n${uses}`) },
  ])
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.project.dataset
}

const dataset = datasetOf(
  'Farming,soil,3,has\nDairy,milk,2,has\nDairy,soil,4,has\nCare,robots,9,needs\nMachines,robots,1,has\nCare,law,5,needs\n',
)

describe('a cut', () => {
  test('gives the industries that have what was picked, the largest share first', () => {
    expect(cutAlong(dataset, ['milk', 'soil']).carriers).toEqual([
      { industryId: 'Dairy', competenceIds: ['soil', 'milk'], weight: 6, share: 6 / 9 },
      { industryId: 'Farming', competenceIds: ['soil'], weight: 3, share: 3 / 9 },
    ])
  })

  test('does not take a need for a having, and says what no one has and what is not there', () => {
    const cut = cutAlong(dataset, ['robots', 'law', 'robots', 'magic'])
    expect(cut).toEqual({
      competenceIds: ['robots', 'law'],
      unknownIds: ['magic'],
      uncarriedIds: ['law'],
      carriers: [{ industryId: 'Machines', competenceIds: ['robots'], weight: 1, share: 1 }],
    })
    expect(cutAlong(dataset, [])).toMatchObject({ competenceIds: [], carriers: [] })
  })

  test('shares sum to 1 and fall, whatever is picked', () => {
    const picks = fc.subarray(['soil', 'milk', 'robots'], { minLength: 1 })
    fc.assert(
      fc.property(picks, (picked) => {
        const shares = cutAlong(dataset, picked).carriers.map(({ share }) => share)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
      }),
    )
  })
})
