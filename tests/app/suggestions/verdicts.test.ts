import { describe, expect, test } from 'vitest'
import { numberedLinks, type Verdict } from '#core'
import { defaultSettings } from '#core/analysis'
import { applyCommand } from '#editor'
import { createNames } from '../../../src/app/suggestions/names.ts'
import { linksOnTree, numbersOf } from '../../../src/app/suggestions/onTree.ts'
import { sharedCompetences } from '../../../src/app/suggestions/sharedCompetences.ts'
import { findVerdict, pairKey, textsOf, verdictOn } from '../../../src/app/suggestions/verdicts.ts'
import { readExample } from '../../examples/readExample.ts'
import { suggested } from './suggested.ts'

const project = { ...readExample('demo-region').project, verdicts: [] }
const [a, b, c] = project.dataset.industries.ids
const findings = { settings: defaultSettings, datasetKey: 'k', pairsTested: 7 }
const noTexts = textsOf(undefined)

describe('a verdict', () => {
  const given = verdictOn(suggested(a, b), findings, 'accepted', { ...noTexts, note: 'yes', owner: ' ' }, '2026-11-25')

  test('keeps the evidence and the settings as they were, and leaves out what is unsaid', () => {
    expect(given).toMatchObject({
      pair: [a, b],
      kind: 'shared',
      verdict: 'accepted',
      note: 'yes',
      evidence: { decided: '2026-11-25', grade: 'chance', reached: 10, reasons: [{ competence: 'c' }] },
      settings: { nullModel: 'curveball', seed: 1 },
    })
    expect(given).not.toHaveProperty('owner')
    expect(given).not.toHaveProperty('swot')
    expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  })

  test('is set by the editor and found of a shared pair in both orders, of a supply in one', () => {
    const set = applyCommand(project, { type: 'set-verdict', verdict: given })
    const verdicts = set.ok ? set.value.verdicts : []
    expect(findVerdict(verdicts, 'shared', [b, a])).toEqual(given)
    expect(findVerdict(verdicts, 'supply', [a, b])).toBeUndefined()
    expect(pairKey('supply', [a, b])).not.toBe(pairKey('supply', [b, a]))
  })
})

describe('what stands on the tree', () => {
  const ranked = [
    suggested(a, b, { grade: 'strong' }),
    suggested(a, c, { grade: 'suggestive' }),
    suggested(b, c, { grade: 'chance' }),
  ]
  const verdict = (word: Verdict['verdict']) => verdictOn(ranked[0], findings, word, noTexts, '2026-11-25')
  const pairsOn = (verdicts: readonly Verdict[], pinned: readonly string[], count: number) =>
    linksOnTree(ranked, verdicts, new Set(pinned), count).map(({ pair }) => pair.join())

  test('the first clear patterns and hints, and any that is pinned', () => {
    expect(pairsOn([], [], 5)).toEqual([`${a},${b}`, `${a},${c}`])
    expect(pairsOn([], [], 1)).toEqual([`${a},${b}`])
    expect(pairsOn([], [pairKey('shared', [c, b])], 1)).toEqual([`${a},${b}`, `${b},${c}`])
  })

  test('not what was accepted, which is drawn by itself, nor parked or rejected, unless pinned', () => {
    for (const word of ['accepted', 'parked', 'rejected'] as const)
      expect(pairsOn([verdict(word)], [], 5)).toEqual([`${a},${c}`])
    expect(pairsOn([verdict('pre-study')], [], 5)).toHaveLength(2)
    expect(pairsOn([verdict('rejected')], [pairKey('shared', [a, b])], 0)).toEqual([`${a},${b}`])
  })

  test('where nothing is shown it is the same list each time: the picture is not drawn anew', () => {
    expect(linksOnTree([], [], new Set(), 5)).toBe(linksOnTree(ranked, [], new Set(), 0))
  })

  test('the list bears the numbers of the picture: accepted links come first', () => {
    const verdicts = [verdict('accepted')]
    const links = linksOnTree(ranked, verdicts, new Set(), 5)
    const numbers = numbersOf(numberedLinks({ ...project, verdicts, attested: [] }, links))
    expect([...numbers]).toEqual([
      [pairKey('shared', [a, b]), 1],
      [pairKey('shared', [a, c]), 2],
    ])
  })
})

test('what a group shares is in at least two of them, what most have first', () => {
  const { industries, competences, uses } = project.dataset
  const members = industries.ids.slice(0, 6)
  const owners = new Map<string, Set<string>>(competences.ids.map((id) => [id, new Set()]))
  for (const [use, row] of uses.industry.entries())
    if (uses.role[use] === 0) owners.get(competences.ids[uses.competence[use]])?.add(industries.ids[row])
  const expected = competences.ids
    .map((id) => ({ id, have: members.filter((member) => owners.get(id)?.has(member)).length }))
    .filter(({ have }) => have >= 2)
  const shared = sharedCompetences(project.dataset, members)
  expect(expected.length).toBeGreaterThan(3)
  expect(new Map(shared.map(({ id, have }) => [id, have]))).toEqual(new Map(expected.map(({ id, have }) => [id, have])))
  expect(shared.map(({ have }) => have)).toEqual(shared.map(({ have }) => have).sort((p, q) => q - p))
  expect(createNames(project, 'en').competence('gone')).toBe('gone')
})
