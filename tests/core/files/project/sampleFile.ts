import type { Limits, Problem, Project, Result } from '#core'
import { readProjectFile } from '../../../../src/core/files/project/readProjectFile.ts'
import { limits } from '../../../../src/core/model/limits.ts'

/** A small project file that uses everything a file may hold. */
export const sampleFile = {
  format: 'pomona',
  version: 1,
  project: {
    id: 'sample',
    title: { sv: 'Provregion', en: 'Sample region' },
    source: 'Made up',
    modified: '2026-11-24',
    dataset: {
      weightKind: 'rating',
      illustrative: true,
      measures: [{ id: 'employees', name: 'Employees', unit: 'persons', additive: true, years: [2003, 2007] }],
      sectors: [{ id: 's', name: 'Sector' }],
      areas: [{ id: 'a', name: 'Area' }],
      industries: [
        {
          id: '01.10',
          name: 'Growing',
          sector: 's',
          measures: { employees: { '2003': 12, '2007': -0.5 } },
          source: 'p. 3',
        },
        { id: '21.1', name: { sv: 'Papper', en: 'Paper' } },
      ],
      competences: [
        { id: 'c1', name: 'Grafting', area: 'a' },
        { id: 'c2', name: 'Cutting' },
      ],
      uses: [
        { industry: '01.10', competence: ['c1', 'c2'], role: ['has', 'needs'], weight: [2, 1.5] },
        { industry: '21.1', competence: ['c2'], source: ['p. 4'], date: ['2003'], confidence: [0.5], respondents: [7] },
      ],
    },
    clusters: [
      {
        id: 'k',
        name: 'Cluster',
        memberIds: ['01.10'],
        competenceIds: ['c1'],
        actors: [{ actorId: 'x', role: 'driver' }],
        phases: [{ year: 2003, phase: 'start', marks: ['stalled'], members: 4, note: 'slow' }],
        note: 'a note',
      },
    ],
    actors: [{ id: 'x', name: 'Actor', kind: 'company' }],
    verdicts: [{ pair: ['01.10', '21.1'], kind: 'shared', verdict: 'accepted', note: 'good', evidence: { q: 0.01 } }],
    attested: [{ from: 'industry:01.10', to: 'cluster:k', kind: 'supply', source: 'p. 5' }],
    colours: { 'sector:s': 3 },
    names: { 'industry:21.1': 'Paper mills' },
    diagrams: [
      {
        id: 'd',
        kind: 'apple-tree',
        name: 'Tree',
        options: { leafUnit: 10 },
        touches: { 'industry:21.1/twig': { dx: 0.1, dy: -0.2 } },
        seed: 1,
      },
    ],
  },
}

/** The sample with the value at a path changed; `undefined` takes the key or entry out. */
export function sampleWith(path: string, value: unknown): unknown {
  const file: unknown = JSON.parse(JSON.stringify(sampleFile))
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), file)
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
  return file
}

export function readText(text: string, some: Partial<Limits> = {}): Result<Project> {
  return readProjectFile({ name: 'p.json', bytes: new TextEncoder().encode(text) }, { ...limits, ...some })
}

/** Reads the sample with one change. */
export function readWith(path: string, value: unknown, some?: Partial<Limits>): Result<Project> {
  return readText(JSON.stringify(sampleWith(path, value)), some)
}

/** What was told, as `code path value`, or with row and column where there is no path. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path, row, column, value }) =>
    [code, path ?? `${row}:${column ?? ''}`, value].filter((part) => part !== undefined).join(' '),
  )
}
