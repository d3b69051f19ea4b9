import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AnalysisSettings, defaultSettings, type StrengthMeasure } from '#core/analysis'
import { type Analysis, analyse, type Test } from '../../../src/core/analysis/analyse.ts'
import { followedAt } from '../../../src/core/analysis/confirm.ts'
import { followDraws } from '../../../src/core/analysis/draws.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import { probabilityOf } from '../../../src/core/analysis/nullModel.ts'
import { pairPlace } from '../../../src/core/analysis/pairSpace.ts'
import { davisDataset, hasReferences, occupationDataset, referenceRows } from './references.ts'
import { soaking } from './soak.ts'

const columnOf: Readonly<Partial<Record<StrengthMeasure, string>>> = {
  'idf-cosine': 'cosine_idf',
  cosine: 'cosine',
  jaccard: 'jaccard',
  'min-conditional': 'hidalgo_min_cond_prob',
  association: 'assoc_strength_occ',
}

const sets = [
  { name: '18 women and 14 events', dataset: davisDataset, table: 'davis_pairs.csv', stored: 200_000, p: 'rowfixed_p' },
  {
    name: '923 occupations and 135 kinds of software',
    dataset: occupationDataset,
    table: 'onet_pairs_300.csv',
    stored: 300,
    p: 'rowfixed_p_normal_cc',
  },
]

type Row = Record<string, string | number>

function placeIn({ incidence, space }: Analysis, { i, j }: Row): number {
  return pairPlace(space, incidence.industries.indexOf(String(i)), incidence.industries.indexOf(String(j)))
}

function classesOf({ incidence }: Analysis, { fit, moments }: Test, { i, j }: Row): number {
  const [a, b] = [incidence.industries.indexOf(String(i)), incidence.industries.indexOf(String(j))]
  return fit.left.classOf[a] * moments.rightClasses + fit.right.classOf[b]
}

/** The largest difference from a column, relative to it where `relative`; Infinity where a value is none. */
function worst(rows: readonly Row[], column: string, numberOf: (row: Row) => number, relative = false): number {
  const apart = rows.map((row) => {
    const [value, stored] = [numberOf(row), Number(row[column])]
    const difference = Math.abs(value - stored) / (relative ? Math.abs(stored) : 1)
    return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference
  })
  return Math.max(...apart)
}

describe.skipIf(!hasReferences).each(sets)('The reference results: $name', ({ dataset, table, stored, p }) => {
  let incidence: Analysis['incidence']
  let rows: Row[]
  const run = (settings: Partial<AnalysisSettings>) =>
    analyse(incidence, { ...defaultSettings, pairs: 'all', ...settings })
  const tested = (settings: Partial<AnalysisSettings>): [Analysis, Test] => {
    const analysis = run(settings)
    if (!analysis.test) throw new Error('no test')
    return [analysis, analysis.test]
  }

  beforeAll(() => {
    incidence = createIncidence(dataset(), defaultSettings)
    rows = referenceRows(table)
  })

  test.each(Object.entries(columnOf))('%s agrees to 1e-12', (measure, column) => {
    const analysis = run({ measure: measure as StrengthMeasure, nullModel: 'none' })
    expect(worst(rows, column, (row) => analysis.score[placeIn(analysis, row)])).toBeLessThan(1e-12)
  })

  test('mean, spread, p and q of the row-fixed screen agree', () => {
    const [analysis, found] = tested({ nullModel: 'row-fixed' })
    const { mean, bicmSd, rowFixedSd } = found.moments
    const at = (row: Row) => classesOf(analysis, found, row)
    expect(worst(rows, 'shared', (row) => analysis.shared[placeIn(analysis, row)])).toBe(0)
    expect(worst(rows, 'bicm_expected', (row) => mean[at(row)], true)).toBeLessThan(1e-6)
    expect(worst(rows, 'bicm_sd', (row) => bicmSd[at(row)], true)).toBeLessThan(1e-6)
    expect(worst(rows, 'rowfixed_sd', (row) => rowFixedSd[at(row)], true)).toBeLessThan(1e-6)
    const pOf = (row: Row) => found.p[placeIn(analysis, row)]
    expect(worst(rows, p, pOf)).toBeLessThan(1e-6)
    expect(worst(rows, 'rowfixed_q_bh', (row) => found.q(pOf(row)))).toBeLessThan(1e-6)
  })

  test('the exact tail agrees to 1e-5 of itself where it is over 1e-12', () => {
    const [analysis, found] = tested({ nullModel: 'bicm' })
    const large = rows.filter((row) => Number(row.bicm_p_exact) > 1e-12)
    expect(large.length).toBeGreaterThan(150)
    expect(worst(large, 'bicm_p_exact', (row) => found.p[placeIn(analysis, row)], true)).toBeLessThan(1e-5)
  })

  test('the hypergeometric test agrees, misleading as it is', () => {
    const [analysis, found] = tested({ nullModel: 'hypergeometric' })
    expect(worst(rows, 'hyper_p', (row) => found.p[placeIn(analysis, row)], true)).toBeLessThan(1e-9)
  })

  // All pairs confirmed take minutes on a loaded machine: the full counts only.
  test('means of the reshuffles are within 4 standard errors of the stored ones for 99 % of the pairs', {
    timeout: 900_000,
  }, () => {
    const draws = stored === 300 || soaking ? 1_000 : 20_000
    const settings = { ...defaultSettings, pairs: 'all' as const, draws, confirm: 'all' as const }
    const counts = soaking ? allCounts(settings) : storedCounts(settings)
    const far = rows.filter((row, k) => {
      const { mean, variance } = counts(row, k)
      const error = Math.sqrt(variance / draws + Number(row.fdsm_sd) ** 2 / stored)
      return !(Math.abs(mean - Number(row.fdsm_mean)) <= 4 * error)
    })
    expect(far.length / rows.length).toBeLessThanOrEqual(0.01)
  })

  /** Through the whole analysis, all pairs confirmed. */
  function allCounts(settings: AnalysisSettings) {
    const [analysis, { confirmed }] = tested(settings)
    return (row: Row) => {
      const k = confirmed?.indexOf(placeIn(analysis, row)) ?? -1
      return { mean: confirmed?.mean[k] ?? Number.NaN, variance: confirmed?.variance[k] ?? Number.NaN }
    }
  }

  /** The same draws, only the stored pairs followed: the chain does not depend on who is followed. */
  function storedCounts(settings: AnalysisSettings) {
    const analysis = run({ nullModel: 'none' })
    const places = rows.map((row) => placeIn(analysis, row))
    const followed = followedAt(analysis.space, analysis.shared, places)
    const { mean, variance } = followDraws(incidence, followed, settings, () => undefined)
    return (_: Row, k: number) => ({ mean: mean[k], variance: variance[k] })
  }
})

describe.skipIf(!hasReferences)('What the reference sets hold', () => {
  const significant = (analysis: Analysis, across: boolean) => {
    const { incidence, space, test: found } = analysis
    const { sector } = incidence
    let count = 0
    for (let i = 0; i < space.n; i++)
      for (let j = i + 1; j < space.n; j++) {
        const p = found?.p[pairPlace(space, i, j)] ?? Number.NaN
        if (p < 0.05 && found && found.q(p) < 0.05 && (!across || sector[i] !== sector[j])) count++
      }
    return count
  }

  test('38 pairs of occupations have q < 0.05 by the row-fixed screen of all pairs, 14 of them across sectors', () => {
    const settings = { ...defaultSettings, pairs: 'all' as const, nullModel: 'row-fixed' as const }
    const analysis = analyse(createIncidence(occupationDataset(), settings), settings)
    expect([significant(analysis, false), significant(analysis, true)]).toEqual([38, 14])
  })

  test.each(['curveball', 'row-fixed', 'bicm'] as const)('no pair of the women is significant by %s', (nullModel) => {
    const settings = { ...defaultSettings, pairs: 'all' as const, nullModel, confirm: 'all' as const }
    expect(significant(analyse(createIncidence(davisDataset(), settings), settings), false)).toBe(0)
  })

  test('the fitted probabilities of the women agree to 1e-6', () => {
    const incidence = createIncidence(davisDataset(), defaultSettings)
    const analysis = analyse(incidence, { ...defaultSettings, pairs: 'all', nullModel: 'row-fixed' })
    const path = join(import.meta.dirname, '../../../../shared/reference/davis_bicm_probs.csv')
    const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
    const events = header.split(',').slice(1)
    const apart = lines.flatMap((line) => {
      const [woman, ...cells] = line.split(',')
      return cells.map((cell, k) => {
        const [i, c] = [incidence.industries.indexOf(woman), incidence.competences.indexOf(events[k])]
        return analysis.test ? Math.abs(probabilityOf(analysis.test.fit, 'left', i, c) - Number(cell)) : 1
      })
    })
    expect(apart.length).toBe(18 * 14)
    expect(Math.max(...apart)).toBeLessThan(1e-6)
  })

  test('a spread of the model that forgets that rows are fixed would be seen', () => {
    const settings = { ...defaultSettings, pairs: 'all' as const, nullModel: 'row-fixed' as const }
    const analysis = analyse(createIncidence(davisDataset(), settings), settings)
    const found = analysis.test
    if (!found) throw new Error('no test')
    const planted = (row: Row) => found.moments.bicmSd[classesOf(analysis, found, row)]
    expect(worst(referenceRows('davis_pairs.csv'), 'rowfixed_sd', planted, true)).toBeGreaterThan(0.1)
  })
})
