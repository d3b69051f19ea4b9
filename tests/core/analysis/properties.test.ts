import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom, type Dataset } from '#core'
import {
  type AnalysisSettings,
  defaultSettings,
  type LinkSuggestion,
  strengthMeasures,
  suggest,
  suggestionKinds,
} from '#core/analysis'
import { createShuffle, shuffledMatrix, trade } from '../../../src/core/analysis/curveball.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import { createMatrix } from '../../../src/core/analysis/matrix.ts'
import { projectColumns } from '../../../src/core/analysis/projection.ts'
import { createEntityTable, sortUses } from '../../../src/core/model/datasetBuilder.ts'
import { arbitraryDataset, plainSets } from './randomIncidence.ts'

function rowsOf(dataset: Dataset, settings: Partial<AnalysisSettings>): readonly LinkSuggestion[] {
  const all: AnalysisSettings = { ...defaultSettings, pairs: 'all', nullModel: 'row-fixed', ...settings }
  const result = suggest(dataset, all, { limit: Number.POSITIVE_INFINITY })
  if (result.ok) return result.value.suggestions
  expect(result.problems.map(({ code }) => code)).toEqual(['no-needs'])
  return []
}

describe('Every suggestion', () => {
  test.each(suggestionKinds)('counts what both sides hold, as plain sets do: %s', (kind) => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const [has, needs] = [plainSets(dataset, 'has'), plainSets(dataset, 'needs')]
        for (const row of rowsOf(dataset, { kind })) {
          const [i, j] = [row.a, row.b].map((id) => dataset.industries.ids.indexOf(id))
          const other = kind === 'shared' ? has[j] : needs[j]
          expect(row.shared).toBe([...has[i]].filter((c) => other.has(c)).length)
          expect([row.aBreadth, row.bBreadth]).toEqual([has[i].size, other.size])
        }
      }),
    )
  })

  test.each(strengthMeasures)('has contributions that sum to its score: %s', (measure) => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom(...suggestionKinds), (dataset, kind) => {
        for (const { score, reasons, measures, shared } of rowsOf(dataset, { kind, measure })) {
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0)
          expect(Math.abs(sum - score)).toBeLessThan(1e-12 * Math.max(1, score))
          expect(measures[measure]).toBe(score)
          expect(reasons.length).toBe(shared)
        }
      }),
    )
  })

  test('comes once: n(n − 1)/2 pairs of shared ground, n(n − 1) of supply, whatever the dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const n = dataset.industries.ids.length
        const shared = rowsOf(dataset, { kind: 'shared' })
        expect(new Set(shared.map(({ a, b }) => `${a} ${b}`)).size).toBe((n * (n - 1)) / 2)
        expect(shared.every(({ a, b }) => a < b)).toBe(true)
        const supply = rowsOf(dataset, { kind: 'supply' })
        if (supply.length > 0) expect(new Set(supply.map(({ a, b }) => `${a} ${b}`)).size).toBe(n * (n - 1))
      }),
    )
  })

  test('stands in the order of q, then score, then ids', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer({ min: 1, max: 20 }), (dataset, limit) => {
        const rows = rowsOf(dataset, {})
        const key = ({ q }: LinkSuggestion) => q ?? 2
        const sorted = [...rows].sort(
          (x, y) => key(x) - key(y) || y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
        )
        expect(rows.map(({ a, b }) => `${a} ${b}`)).toEqual(sorted.map(({ a, b }) => `${a} ${b}`))
        const settings: AnalysisSettings = { ...defaultSettings, pairs: 'all', nullModel: 'row-fixed' }
        const few = suggest(dataset, settings, { limit })
        const pairs = few.ok ? few.value.suggestions.map(({ a, b }) => `${a} ${b}`) : []
        expect(pairs).toEqual(rows.slice(0, limit).map(({ a, b }) => `${a} ${b}`))
      }),
    )
  })

  test('is the same in whatever order the industries and competences stand, reshuffles included', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer(), (dataset, seed) => {
        const settings: Partial<AnalysisSettings> = { nullModel: 'curveball', draws: 20, confirm: 'all' }
        expect(rowsOf(permuted(dataset, seed), settings)).toEqual(rowsOf(dataset, settings))
      }),
      { numRuns: 40 },
    )
  })
})

/** The same dataset with its tables in another order. */
function permuted(dataset: Dataset, seed: number): Dataset {
  const random = createRandom(seed)
  const shuffled = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ place, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ place }) => place)
  const [rows, columns] = [shuffled(dataset.industries.ids.length), shuffled(dataset.competences.ids.length)]
  const table = ({ ids, group }: Dataset['industries'], order: number[]) =>
    createEntityTable({
      ids: order.map((place) => ids[place]),
      names: order.map((place) => ids[place]),
      group: order.map((place) => group[place]),
    })
  const { uses } = dataset
  const moved = (column: Int32Array, order: number[]) => column.map((place) => order.indexOf(place))
  const loose = { ...uses, industry: moved(uses.industry, rows), competence: moved(uses.competence, columns) }
  return {
    ...dataset,
    industries: table(dataset.industries, rows),
    competences: table(dataset.competences, columns),
    uses: sortUses(loose, rows.length, columns.length).uses,
  }
}

describe('A reshuffle', () => {
  test('keeps both margins, and each cell is yes or no', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer({ min: 0, max: 200 }), fc.integer(), (dataset, trades, seed) => {
        const { left } = createIncidence(dataset, defaultSettings)
        const shuffle = createShuffle(left, createRandom(seed))
        trade(shuffle, trades)
        const after = shuffledMatrix(shuffle, left)
        expect(after.breadth).toEqual(left.breadth)
        expect(after.ubiquity).toEqual(left.ubiquity)
        for (let row = 0; row < after.rows; row++) {
          const columns = after.rowColumns.slice(after.rowStart[row], after.rowStart[row + 1])
          expect(new Set(columns).size).toBe(columns.length)
        }
      }),
    )
  })

  test('comes to each of the matrices with the same margins equally often', () => {
    // Three rows and three columns, all sums 1: six permutations.
    const one = createMatrix(3, 3, { row: [0, 1, 2], column: [0, 1, 2] })
    const shuffle = createShuffle(one, createRandom(7))
    const times = new Map<string, number>()
    const draws = 12_000
    for (let draw = 0; draw < draws; draw++) {
      trade(shuffle, 5)
      const seen = shuffle.columns.join('')
      times.set(seen, (times.get(seen) ?? 0) + 1)
    }
    expect(times.size).toBe(6)
    for (const count of times.values()) expect(Math.abs(count - draws / 6)).toBeLessThan(5 * Math.sqrt(draws / 6))
  })

  test('of uneven rows as well', () => {
    // Breadths 1, 2 and ubiquities 1, 1, 1: three matrices.
    const uneven = createMatrix(2, 3, { row: [0, 1, 1], column: [0, 1, 2] })
    const shuffle = createShuffle(uneven, createRandom(8))
    const times = [0, 0, 0]
    for (let draw = 0; draw < 9_000; draw++) {
      trade(shuffle, 3)
      times[shuffle.columns[0]]++
    }
    for (const count of times) expect(Math.abs(count - 3_000)).toBeLessThan(5 * Math.sqrt(3_000))
  })
})

describe('The projection', () => {
  test('is what adding up by hand gives, heavy columns in blocks included', () => {
    const random = createRandom(3)
    const [row, column]: number[][] = [[], []]
    // Fifteen columns that most rows have, forty that few have: two blocks and the rest.
    for (let r = 0; r < 60; r++)
      for (let c = 0; c < 55; c++)
        if (random() < (c < 15 ? 0.8 : 0.1)) {
          row.push(r)
          column.push(c)
        }
    const matrix = createMatrix(60, 55, { row, column })
    const weight = Float64Array.from({ length: 55 }, () => random())
    const has = Array.from({ length: 60 }, () => new Set<number>())
    for (const [k, r] of row.entries()) has[r].add(column[k])
    let visited = 0
    projectColumns(matrix, matrix, weight, (i, sums, first) => {
      expect(first).toBe(i + 1)
      for (let j = first; j < 60; j++) {
        const plain = [...has[i]].filter((c) => has[j].has(c)).reduce((sum, c) => sum + weight[c], 0)
        expect(Math.abs(sums[j] - plain)).toBeLessThan(1e-12)
        visited++
      }
    })
    expect(visited).toBe((60 * 59) / 2)
  })
})
