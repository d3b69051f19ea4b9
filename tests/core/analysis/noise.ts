import { createRandom, type Dataset } from '#core'
import { createEntityTable, sortUses } from '../../../src/core/model/datasetBuilder.ts'

/**
 * A workshop-sized dataset with nothing in it: industries of uneven breadth around a mean (most are narrow, a few three times
 * as broad), competences of uneven commonness, and chance which of them each industry has. Five sectors.
 */
export function noiseDataset(industries: number, competences: number, breadth: number, seed: number): Dataset {
  const random = createRandom(`noise ${industries} ${competences} ${breadth} ${seed}`)
  const commonness = Array.from({ length: competences }, () => 0.05 + random() ** 3)
  const industry: number[] = []
  const competence: number[] = []
  for (let i = 0; i < industries; i++) {
    const size = Math.max(1, Math.min(competences - 1, Math.round(breadth * (0.4 + 1.8 * random() ** 2))))
    const drawn = new Set<number>()
    while (drawn.size < size) drawn.add(pick(commonness, random))
    for (const c of drawn) {
      industry.push(i)
      competence.push(c)
    }
  }
  return datasetOf(industries, competences, industry, competence)
}

/** A dataset of what industries have, by places; ids are `i000` and `c000`, sectors `s0` to `s4` in turn. */
export function datasetOf(
  industries: number,
  competences: number,
  industry: readonly number[],
  competence: readonly number[],
  weight: readonly number[] = industry.map(() => 1),
  role: readonly number[] = industry.map(() => 0),
): Dataset {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, place) => `${letter}${String(place).padStart(3, '0')}`)
  const table = (names: string[], group?: number[]) => createEntityTable({ ids: names, names, group })
  const loose = {
    industry: Int32Array.from(industry),
    competence: Int32Array.from(competence),
    role: Uint8Array.from(role),
    weight: Float64Array.from(weight),
    texts: [''],
  }
  return {
    weightKind: 'presence',
    illustrative: false,
    measures: [],
    sectors: [0, 1, 2, 3, 4].map((place) => ({ id: `s${place}`, name: `Sector ${place}` })),
    areas: [],
    industries: table(
      ids('i', industries),
      Array.from({ length: industries }, (_, i) => i % 5),
    ),
    competences: table(ids('c', competences)),
    uses: sortUses(loose, industries, competences).uses,
  }
}

function pick(weights: readonly number[], random: () => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = random() * total
  for (const [place, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return place
  }
  return weights.length - 1
}
