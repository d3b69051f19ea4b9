import { describe, expect, test } from 'vitest'
import type { Dataset } from '#core'
import {
  type AnalysisSettings,
  type CounterEvidence,
  defaultSettings,
  dialledStrength,
  evidenceSnapshot,
  type LinkSuggestion,
  luckIn,
  suggest,
  tellCounterEvidence,
  tellSuggestion,
} from '#core/analysis'
import { datasetOf } from './noise.ts'
import { demoRegion } from './planted.ts'

/** 0 and 1 share competences 0 and 1; competence 9 is common ground of all six industries. */
function small(): Dataset {
  const rows = [
    [0, 1, 9],
    [0, 1, 9],
    [2, 9],
    [3, 9],
    [4, 9],
    [4, 9],
  ]
  const cells = rows.flatMap((columns, industry) => columns.map((column) => [industry, column] as const))
  return datasetOf(
    6,
    10,
    cells.map(([industry]) => industry),
    cells.map(([, column]) => column),
  )
}

function listOf(dataset: Dataset, settings: Partial<AnalysisSettings> = {}): readonly LinkSuggestion[] {
  const all: AnalysisSettings = { ...defaultSettings, pairs: 'all', nullModel: 'none', ...settings }
  const result = suggest(dataset, all, { limit: 10_000 })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.suggestions
}

function of(dataset: Dataset, a: string, b: string, settings: Partial<AnalysisSettings> = {}): LinkSuggestion {
  const found = listOf(dataset, settings).find((row) => row.a === a && row.b === b)
  if (!found) throw new Error(`no pair ${a} ${b}`)
  return found
}

function kinds({ counterEvidence }: LinkSuggestion): string[] {
  return counterEvidence.map(({ kind }) => kind)
}

/** The dataset with something said of each use: by place in its columns. */
function withUses(dataset: Dataset, said: Partial<Dataset['uses']>): Dataset {
  return { ...dataset, uses: { ...dataset.uses, ...said } }
}

describe('What speaks against a suggestion', () => {
  test('few shared competences, and one that carries it', () => {
    expect(kinds(of(small(), 'i002', 'i003'))).toContain('few-shared')
    const carried = of(small(), 'i004', 'i005').counterEvidence.find(({ kind }) => kind === 'one-competence')
    expect(carried).toEqual({ kind: 'one-competence', competence: 'c004', share: 1 })
    expect(kinds(of(small(), 'i000', 'i001'))).not.toContain('few-shared')
  })

  test('guessed uses: those of low confidence, with their part of the strength', () => {
    const dataset = small()
    const confidence = Float64Array.from(dataset.uses.industry, (industry, use) =>
      industry === 0 && dataset.uses.competence[use] === 1 ? 0.4 : Number.NaN,
    )
    const guessed = of(withUses(dataset, { confidence }), 'i000', 'i001').counterEvidence.find(
      ({ kind }) => kind === 'guessed',
    )
    expect(guessed).toEqual({ kind: 'guessed', competences: ['c001'], share: 0.5, gradeWithout: null })
    const certain = confidence.map((value) => (Number.isNaN(value) ? value : 0.5))
    expect(kinds(of(withUses(dataset, { confidence: certain }), 'i000', 'i001'))).not.toContain('guessed')
  })

  test('guessed uses can be left out altogether', () => {
    const dataset = small()
    const confidence = Float64Array.from(dataset.uses.industry, (industry) => (industry === 0 ? 0.1 : 1))
    expect(of(withUses(dataset, { confidence }), 'i000', 'i001', { withoutGuessed: true }).shared).toBe(0)
  })

  test('few respondents: the competence with the fewest', () => {
    const dataset = small()
    const respondents = Float64Array.from(dataset.uses.industry, (_, use) =>
      dataset.uses.competence[use] === 0 ? 2 : 40,
    )
    expect(of(withUses(dataset, { respondents }), 'i000', 'i001').counterEvidence).toContainEqual({
      kind: 'few-respondents',
      competence: 'c000',
      respondents: 2,
    })
  })

  test('small numbers of firms, and measures that shrink between the last two years', () => {
    const measure = (id: string, years: number[], values: number[][]) => ({
      id,
      name: id,
      unit: id,
      additive: true,
      years,
      values: values.map((column) => Float64Array.from(column)),
    })
    const dataset: Dataset = {
      ...small(),
      measures: [
        measure('firms', [2024], [[4, 5, 9, 9, 9, 9]]),
        measure(
          'employees',
          [2003, 2024, 2019],
          [
            [900, 1, 1, 1, 1, 1],
            [89, 91, 1, 1, 1, 1],
            [100, 100, 1, 1, 1, 1],
          ],
        ),
      ],
    }
    const said = of(dataset, 'i000', 'i001').counterEvidence
    expect(said.filter(({ kind }) => kind === 'small-numbers')).toEqual([
      { kind: 'small-numbers', industry: 'i000', measure: 'firms', at: { year: 2024, value: 4 } },
    ])
    expect(said.filter(({ kind }) => kind === 'shrinking')).toEqual([
      {
        kind: 'shrinking',
        industry: 'i000',
        measure: 'employees',
        from: { year: 2019, value: 100 },
        to: { year: 2024, value: 89 },
      },
    ])
  })

  test('stability: pairs that rest on one competence of many leave the first places more often', () => {
    const rows = listOf(demoRegion(1), { kind: 'supply', nullModel: 'row-fixed', pairs: 'cross-sector' })
    const kept = (row: LinkSuggestion) => row.stability?.kept ?? Number.NaN
    const firstOnes = rows.filter(({ stability }) => stability?.among === 20)
    expect(firstOnes.length).toBe(20)
    const broad = firstOnes.filter(({ shared }) => shared >= 4).map(kept)
    const narrow = firstOnes.filter(({ shared }) => shared === 1).map(kept)
    expect(Math.min(...broad)).toBeGreaterThan(60)
    expect(Math.max(...broad, ...narrow)).toBeLessThanOrEqual(100)
    if (narrow.length > 0) expect(Math.min(...broad)).toBeGreaterThan(Math.min(...narrow))
  })

  test('weak by other measures is said of pairs that the chosen one calls strong, and only there', () => {
    const rows = listOf(demoRegion(1), { measure: 'association', pairs: 'cross-sector' })
    const weak = rows.filter((row) => kinds(row).includes('weak-elsewhere'))
    expect(weak.length).toBeGreaterThan(0)
    const sharing = rows.filter(({ shared }) => shared > 0)
    const limit = [...sharing].sort((a, b) => b.score - a.score)[Math.floor(sharing.length / 10)].score
    expect(weak.every(({ score }) => score >= limit)).toBe(true)
  })
})

describe('RCA', () => {
  test('counts a use where it is more than its share, and is refused for what is no amount', () => {
    // Industry 0: 8 of 10 in competence 0; industry 1: 2 of 10 there. Overall half: only 0/0 and 1/1 are above.
    const amounts = datasetOf(2, 2, [0, 0, 1, 1], [0, 1, 0, 1], [8, 2, 2, 8])
    const presence = { rule: 'rca' } as const
    const row = of({ ...amounts, weightKind: 'amount' }, 'i000', 'i001', { presence })
    expect([row.aBreadth, row.bBreadth, row.shared]).toEqual([1, 1, 0])
    const refusal = suggest(amounts, { ...defaultSettings, presence }, { limit: 5 })
    expect(refusal.problems.map(({ code }) => code)).toEqual(['rca-needs-amounts'])
  })

  test('a threshold of the weight leaves out what is not above it', () => {
    const dataset = datasetOf(2, 2, [0, 0, 1, 1], [0, 1, 0, 1], [3, 1, 3, 3])
    const above = (weight: number) => of(dataset, 'i000', 'i001', { presence: { rule: 'above', weight } }).shared
    expect([above(0), above(1), above(3)]).toEqual([2, 1, 0])
  })
})

describe('The dial', () => {
  test('is strength alone in the middle, fourfold and a quarter at its ends', () => {
    expect(dialledStrength(0.5, 0.9, 0.5)).toBe(0.5)
    expect([dialledStrength(0.5, 1, 1), dialledStrength(0.5, 0, 1)]).toEqual([2, 0.125])
    expect([dialledStrength(0.5, 1, 0), dialledStrength(0.5, 0, 0)]).toEqual([0.125, 2])
    expect(dialledStrength(0, 1, 1)).toBe(0)
  })

  test('distance is 0 within a sector and grows with what sectors do not share', () => {
    const rows = listOf(demoRegion(1))
    for (const { aSector, bSector, distance } of rows) {
      if (aSector === bSector) expect(distance).toBe(0)
      else expect(distance).toBeGreaterThan(0)
      expect(distance).toBeLessThanOrEqual(1)
    }
    expect(new Set(rows.map(({ distance }) => distance)).size).toBe(1 + (7 * 6) / 2)
  })
})

describe('What is told of a suggestion', () => {
  const found: LinkSuggestion = {
    ...of(small(), 'i000', 'i001'),
    shared: 6,
    expected: 2.1,
    reached: 0,
    confirmed: true,
    grade: 'strong',
    q: 0.03,
  }

  test('the front of the card says it in words', () => {
    expect(tellSuggestion(found, 1000, 'en')).toEqual([
      'They share six competences; chance alone gives about two.',
      'In 1,000 reshuffles, as many came up in none.',
      'This says nothing about market or will.',
    ])
    expect(tellSuggestion({ ...found, kind: 'supply', shared: 1, expected: 0.2, reached: 12 }, 1000, 'sv')).toEqual([
      'Den första har en kompetens som den andra behöver; slumpen ensam ger knappt någon.',
      'I 1\u00a0000 omblandningar blev det lika många i 12.',
      'Detta säger inget om marknad eller vilja.',
    ])
    const untested = { ...found, expected: null, reached: null, confirmed: null }
    expect(tellSuggestion(untested, 0, 'en')[0]).toBe('They share six competences.')
  })

  test('of twenty clear ones with q up to 0.03 at most one is luck', () => {
    expect(luckIn({ suggestions: Array.from({ length: 20 }, () => found) })).toEqual({ count: 20, luck: 1 })
    expect(luckIn({ suggestions: Array.from({ length: 70 }, () => found) })).toEqual({ count: 70, luck: 3 })
    expect(luckIn({ suggestions: [{ ...found, grade: 'chance' }] })).toEqual({ count: 0, luck: 0 })
  })

  test('a snapshot is plain JSON', () => {
    const snapshot = evidenceSnapshot(found)
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    expect(snapshot).toMatchObject({ shared: 6, grade: 'strong', q: 0.03 })
  })

  test('every kind of counter-evidence has a whole sentence in both languages', () => {
    const against: CounterEvidence[] = [
      { kind: 'few-shared', shared: 1 },
      { kind: 'one-competence', competence: 'c000', share: 0.62 },
      { kind: 'weak-elsewhere', measures: [{ measure: 'cosine', above: 0.3 }] },
      { kind: 'unstable', kept: 31, resamples: 100, among: 20 },
      { kind: 'guessed', competences: ['c000', 'c001'], share: 0.4, gradeWithout: 'chance' },
      { kind: 'guessed', competences: ['c000'], share: 0.4, gradeWithout: null },
      { kind: 'few-respondents', competence: 'c000', respondents: 1 },
      { kind: 'small-numbers', industry: 'i000', measure: 'firms', at: { year: null, value: 2 } },
      {
        kind: 'shrinking',
        industry: 'i000',
        measure: 'employees',
        from: { year: 2019, value: 1200 },
        to: { year: 2024, value: 900 },
      },
    ]
    for (const one of against) {
      const [en, sv] = (['en', 'sv'] as const).map((locale) => tellCounterEvidence(one, small(), locale))
      for (const sentence of [en, sv]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      for (const sentence of [en, sv]) expect(sentence).not.toMatch(/undefined|NaN|null|\[object/)
      expect(en).not.toBe(sv)
    }
    expect(tellCounterEvidence(against[4], small(), 'en')).toBe(
      'Rests on guesses (c000, c001): 40% of the strength. Without guessed uses: may be chance.',
    )
  })
})
