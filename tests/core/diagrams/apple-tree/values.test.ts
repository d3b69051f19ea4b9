import { describe, expect, test } from 'vitest'
import { phaseIn } from '../../../../src/core/diagrams/apple-tree/fruit.ts'
import { chooseLeafUnit, leafCount } from '../../../../src/core/diagrams/apple-tree/leaves.ts'
import { chooseThickness, industryValues } from '../../../../src/core/diagrams/industryValues.ts'
import { keyValues } from '../../../../src/core/diagrams/measureWords.ts'
import { randomProject } from '../randomProject.ts'

describe('what thickness stands for', () => {
  const { dataset } = randomProject(0)
  const measure = {
    id: 'employees',
    name: 'Employees',
    unit: 'persons',
    additive: true,
    years: [2003, 2007],
    values: [dataset.industries.ids, dataset.industries.ids].map((ids) => new Float64Array(ids.length)),
  }
  const rate = { ...measure, id: 'rate', additive: false }

  test('is the first measure that can be summed, at its latest year not after the one asked for', () => {
    const measured = { ...dataset, measures: [rate, measure] }
    expect(chooseThickness(measured, '', undefined)).toMatchObject({ measure: { id: 'employees' }, year: 2007 })
    expect(chooseThickness(measured, '', 2005)).toMatchObject({ year: 2003 })
    expect(chooseThickness(measured, 'employees', 1999)).toMatchObject({ year: 2003 })
  })

  test('is never a measure that cannot be summed', () => {
    expect(chooseThickness({ ...dataset, measures: [rate] }, 'rate', undefined)).toEqual({ kind: 'equal' })
  })

  test('leaves missing and negative values out of the sum, and counts both', () => {
    const values = Float64Array.from(dataset.industries.ids, (_, i) => (i === 0 ? Number.NaN : i === 1 ? -3 : 2))
    const measured = { ...dataset, measures: [{ ...measure, years: [null], values: [values] }] }
    const result = industryValues(measured, [], chooseThickness(measured, '', undefined))
    expect(result).toMatchObject({ missing: 1, negative: 1 })
    expect([...result.values.slice(0, 3)]).toEqual([Number.NaN, Number.NaN, 2])
  })

  test('as stated ties counts competences and clusters once each; none is missing, not zero', () => {
    const ids = dataset.industries.ids
    const none = { ...dataset, uses: { ...dataset.uses, industry: new Int32Array() } }
    const cluster = { id: 'c', name: 'c', memberIds: [ids[0], ids[0]], competenceIds: [], actors: [], phases: [] }
    const { values, missing } = industryValues(none, [cluster], { kind: 'ties' })
    expect(values[0]).toBe(1)
    expect(missing).toBe(ids.length - 1)
  })
})

describe('the key', () => {
  test('shows three round numbers over the range of the boughs', () => {
    expect(keyValues(15_875)).toEqual([10_000, 2_000, 200])
    expect(keyValues(4)).toEqual([2, 0.4, 0.04])
    expect(keyValues(0)).toEqual([])
  })

  test('counts leaves by a round unit, so that the tree has at most 420 and rounding is to the nearest', () => {
    expect(chooseLeafUnit(77_000, 1000)).toBe(200)
    expect(chooseLeafUnit(12, 6)).toBe(1)
    expect([99, 100, 299, 301].map((value) => leafCount(value, 200))).toEqual([0, 1, 1, 2])
  })
})

describe('the phase of a cluster', () => {
  const phases = [
    { year: 2007, phase: 'growth' as const },
    { year: 2003, phase: 'start' as const, inferred: true },
  ]
  const cluster = { id: 'c', name: 'c', memberIds: [], competenceIds: [], actors: [], phases }

  test('holds until the next dated one, in whatever order the file has them', () => {
    expect(phaseIn(cluster, 2005)).toMatchObject({ phase: 'start', inferred: true })
    expect(phaseIn(cluster, 2007)).toMatchObject({ phase: 'growth', inferred: false })
    expect(phaseIn(cluster, undefined)).toMatchObject({ phase: 'growth' })
    expect(phaseIn(cluster, 1990)).toMatchObject({ phase: 'unknown' })
  })
})
