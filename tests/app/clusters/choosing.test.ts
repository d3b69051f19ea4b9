import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset, EntityTable, Project } from '#core'
import { choosable, matchRows } from '../../../src/app/clusters/matches.ts'
import { renamedIn } from '../../../src/app/clusters/names.ts'
import { changedEntry, nextEntry, ticked } from '../../../src/app/clusters/phaseEntries.ts'
import { proposeCompetences } from '../../../src/app/clusters/propose.ts'
import { randomProject } from '../../core/diagrams/randomProject.ts'

const table = (ids: readonly string[], group?: readonly number[]): EntityTable => ({
  ids,
  names: ids.map((id) => ({ sv: `Bransch ${id}`, en: `Industry ${id}` })),
  group: Int32Array.from(group ?? ids.map(() => -1)),
  sources: ids.map(() => ''),
  indexOf: new Map(ids.map((id, place) => [id, place])),
})

/** Uses as `industry competence role`, role 0 has, 1 needs. */
function dataset(uses: readonly (readonly [number, number, number])[]): Dataset {
  return {
    ...randomProject(1).dataset,
    industries: table(['a', 'b', 'c', 'd']),
    competences: table(['k', 'l', 'm']),
    uses: {
      industry: Int32Array.from(uses.map(([industry]) => industry)),
      competence: Int32Array.from(uses.map(([, competence]) => competence)),
      role: Uint8Array.from(uses.map(([, , role]) => role)),
      weight: new Float64Array(uses.length).fill(1),
      texts: [''],
    },
  }
}

describe('competences proposed from members', () => {
  const uses = [
    [0, 0, 0],
    [0, 1, 0],
    [0, 2, 1],
    [1, 0, 0],
    [1, 1, 0],
    [1, 2, 1],
    [2, 1, 0],
    [2, 2, 1],
    [3, 2, 0],
  ] as const

  test('are those that more than half of them have, the commonest first; needs do not count', () => {
    expect(proposeCompetences(dataset(uses), ['a', 'b', 'c'], [])).toEqual({
      proposals: [
        { competenceId: 'l', have: 3 },
        { competenceId: 'k', have: 2 },
      ],
      of: 3,
    })
  })

  test('are not those of half of them, nor those that are chosen already', () => {
    expect(proposeCompetences(dataset(uses), ['a', 'b', 'c', 'd'], []).proposals).toEqual([
      { competenceId: 'l', have: 3 },
    ])
    expect(proposeCompetences(dataset(uses), ['a', 'b', 'c'], ['l']).proposals).toEqual([
      { competenceId: 'k', have: 2 },
    ])
  })

  test('do not count members that the dataset no longer has', () => {
    expect(proposeCompetences(dataset(uses), ['a', 'gone', 'lost'], [])).toMatchObject({ of: 1 })
    expect(proposeCompetences(dataset(uses), ['gone'], [])).toEqual({ proposals: [], of: 0 })
  })

  test('are on any project what counting each competence by itself gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (seed) => {
        const { dataset: data } = randomProject(seed)
        const members = data.industries.ids.filter((_, place) => (place + seed) % 3 === 0)
        const { proposals } = proposeCompetences(data, members, [])
        const counts = data.competences.ids.map((id, competence) => {
          const have = members.filter((member) =>
            data.uses.industry.some(
              (industry, use) =>
                data.industries.ids[industry] === member &&
                data.uses.competence[use] === competence &&
                data.uses.role[use] === 0,
            ),
          )
          return { competenceId: id, have: have.length }
        })
        const expected = counts.filter(({ have }) => have > members.length / 2)
        expect(new Map(proposals.map((one) => [one.competenceId, one.have]))).toEqual(
          new Map(expected.map((one) => [one.competenceId, one.have])),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('rows to choose from', () => {
  const rows = {
    kind: 'industry',
    table: table(['1', '2', '3', '4'], [1, 0, 1, -1]),
    groups: [
      { id: 's', name: 'Service' },
      { id: 'g', name: { sv: 'Gruvor', en: 'Mines' } },
    ],
  } as const
  const ids = (groups: ReturnType<typeof matchRows>['groups']) => groups.map(({ rows: own }) => own.map(({ id }) => id))

  test('stand by group, those of none last', () => {
    const { groups, shown, all } = matchRows(rows, {}, '', 'sv', 100)
    expect(groups.map(({ name }) => name)).toEqual(['Service', 'Gruvor', undefined])
    expect(ids(groups)).toEqual([['2'], ['1', '3'], ['4']])
    expect([shown, all]).toEqual([4, 4])
  })

  test('are found by name, by the name of their group, and by the name that the analyst gave', () => {
    expect(ids(matchRows(rows, {}, 'BRANSCH 3', 'sv', 100).groups)).toEqual([['3']])
    expect(ids(matchRows(rows, {}, 'mines', 'en', 100).groups)).toEqual([['1', '3']])
    expect(ids(matchRows(rows, { 'industry:4': 'Ull' }, 'ull', 'sv', 100).groups)).toEqual([['4']])
    expect(matchRows(rows, {}, 'zebra', 'sv', 100).all).toBe(0)
  })

  test('are capped over groups, and all are counted', () => {
    const { groups, shown, all } = matchRows(rows, {}, '', 'sv', 2)
    expect(ids(groups)).toEqual([['2'], ['1']])
    expect([shown, all]).toEqual([2, 4])
  })

  test('are 20,000 without a fault, a hundred of them at once', () => {
    const many = { ...rows, table: table(Array.from({ length: 20_000 }, (_, i) => `${i}`)) }
    expect(matchRows(many, {}, '', 'en', 100)).toMatchObject({ shown: 100, all: 20_000 })
    expect(matchRows(many, {}, 'industry 19999', 'en', 100).groups[0].rows).toEqual([
      { id: '19999', name: 'Industry 19999' },
    ])
  })

  test('come from the project: industries by sector, competences by area', () => {
    const project: Project = randomProject(5)
    expect(choosable(project, 'industry').groups).toBe(project.dataset.sectors)
    expect(choosable(project, 'competence').table).toBe(project.dataset.competences)
  })
})

describe('what the sheet changes', () => {
  test('keeps the other twin of a name', () => {
    expect(renamedIn({ sv: 'Mat', en: 'Food' }, 'sv', 'Mat och dryck')).toEqual({ sv: 'Mat och dryck', en: 'Food' })
    expect(renamedIn('Food', 'sv', 'Mat')).toBe('Mat')
  })

  test('leaves out what is empty, and nothing else', () => {
    const entry = { year: 2007, phase: 'growth', note: 'n', signs: ['x'], inferred: true, members: 4 } as const
    const changed = changedEntry({ ...entry, signs: ['x'] }, { note: '', signs: [], inferred: false, members: 0 })
    expect(changed).toEqual({ year: 2007, phase: 'growth', members: 0 })
  })

  test('begins a year with the phase that holds then', () => {
    const entries = [
      { year: 2003, phase: 'start' },
      { year: 2007, phase: 'growth' },
    ] as const
    expect(nextEntry(entries, 2005)).toEqual({ year: 2005, phase: 'start' })
    expect(nextEntry(entries, 2010)).toEqual({ year: 2010, phase: 'growth' })
    expect(nextEntry(entries, 1990)).toEqual({ year: 1990, phase: 'unknown' })
  })

  test('ticks once, and unticks', () => {
    expect(ticked(['a', 'b'], 'b', true)).toEqual(['a', 'b'])
    expect(ticked(['a', 'b'], 'a', false)).toEqual(['b'])
    expect(ticked(undefined, 'a', true)).toEqual(['a'])
  })
})
