import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grades } from '#core/analysis'
import { countFilters, type Filters, narrow, noFilters, pageOf, rank } from '../../../src/app/suggestions/listing.ts'
import { createNames } from '../../../src/app/suggestions/names.ts'
import { readExample } from '../../examples/readExample.ts'
import { suggested } from './suggested.ts'

const { project } = readExample('demo-region')
const { dataset } = project
const names = createNames(project, 'en')
const sectorOf = (id: string) => dataset.sectors[dataset.industries.group[dataset.industries.indexOf.get(id) ?? -1]].id
const [x] = dataset.industries.ids
const [y, z] = dataset.industries.ids.filter((id) => sectorOf(id) !== sectorOf(x))
const competence = dataset.competences.ids[0]

const list = [
  suggested(x, y, { grade: 'strong', aSector: sectorOf(x), bSector: sectorOf(y) }),
  suggested(y, z, {
    aSector: sectorOf(y),
    bSector: sectorOf(z),
    reasons: [{ competence, ubiquity: 1, contribution: 0.5, surprise: null }],
  }),
]
const narrowed = (part: Partial<Filters>) =>
  narrow(list, { ...noFilters, ...part }, { dataset, verdicts: [], names }).map(({ a, b }) => [a, b])

describe('the order of the list', () => {
  test('grades come first, then strength as the dial weighs it', () => {
    const near = suggested('near', 'b', { score: 0.4, distance: 0 })
    const far = suggested('far', 'b', { score: 0.3, distance: 1 })
    const weak = suggested('clear', 'b', { score: 0.1, grade: 'strong' })
    const order = (dial: number) => rank([far, near, weak], dial).map(({ a }) => a)
    expect(order(0)).toEqual(['clear', 'near', 'far'])
    expect(order(0.5)).toEqual(['clear', 'near', 'far'])
    // At the far end 0.3 counts fourfold, 0.4 a quarter.
    expect(order(1)).toEqual(['clear', 'far', 'near'])
  })

  test('keeps every pair that shares something, once, and grades never rise again', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const pair = fc.record({ grade: fc.constantFrom(...grades), score: share, distance: share, shared: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(pair), share, (parts, dial) => {
        const all = parts.map((part, i) => suggested(`a${i}`, 'b', part))
        const ranked = rank(all, dial)
        expect(ranked).toHaveLength(all.filter(({ shared }) => shared > 0).length)
        expect(new Set(ranked)).toEqual(new Set(all.filter(({ shared }) => shared > 0)))
        const places = ranked.map(({ grade }) => grades.indexOf(grade))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })
})

describe('filters', () => {
  test('without any the list is the same object', () => {
    expect(narrow(list, noFilters, { dataset, verdicts: [], names })).toBe(list)
    expect(countFilters({ ...noFilters, search: ' ' })).toBe(0)
  })

  test('each lets through what it names', () => {
    expect(narrowed({ grade: 'strong' })).toEqual([[x, y]])
    expect(narrowed({ industry: z })).toEqual([[y, z]])
    expect(narrowed({ sector: sectorOf(x) })).toEqual([[x, y]])
    expect(narrowed({ search: names.competence(competence).toUpperCase() })).toEqual([[y, z]])
    expect(narrowed({ search: 'no such words' })).toEqual([])
    expect(narrowed({ verdict: 'accepted' })).toEqual([])
    expect(narrowed({ verdict: 'undecided' })).toHaveLength(2)
  })

  test('size asks for both at the latest year that is known', () => {
    const [{ id, values, years }] = dataset.measures
    const latest = years.indexOf(Math.max(...years.map(Number)))
    const size = (industry: string) => values[latest][dataset.industries.indexOf.get(industry) ?? -1]
    const least = Math.min(size(x), size(y))
    expect(narrowed({ size: { measure: id, least } })).toContainEqual([x, y])
    expect(narrowed({ size: { measure: id, least: least + 1 } })).not.toContainEqual([x, y])
  })

  test('a verdict given in the other order of a shared pair counts', () => {
    const verdicts = [{ pair: [y, x] as [string, string], kind: 'shared' as const, verdict: 'accepted' as const }]
    const found = narrow(list, { ...noFilters, verdict: 'accepted' }, { dataset, verdicts, names })
    expect(found.map(({ a }) => a)).toEqual([x])
  })
})

test('pages hold everything once, and one past the end is the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (all, size) => {
      const { pages } = pageOf(all, 0, size)
      expect(Array.from({ length: pages }, (_, page) => pageOf(all, page, size).on).flat()).toEqual(all)
      expect(pageOf(all, pages + 3, size).page).toBe(pages - 1)
    }),
  )
})
