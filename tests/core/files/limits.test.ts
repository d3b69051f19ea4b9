import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/core/model/limits.ts'
import { placeOf, readText } from './readText.ts'

type Tables = Readonly<Record<string, string>>

const list = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n')
const industries = (n: number): Tables => ({ 'industries.csv': `id,name\n${list(n, (i) => `i${i},Industry ${i}`)}\n` })
const competences = (n: number): Tables => ({ 'competences.csv': `id,name\n${list(n, (i) => `c${i},Skill ${i}`)}\n` })
const uses = (n: number): Tables => ({ 'uses.csv': `industry,competence\n${list(n, (i) => `i${i},c${i % 2}`)}\n` })
const matrix = (columns: number, rows: number): Tables => ({
  'matrix.csv': `industry,${list(columns, (i) => `c${i}`).replaceAll('\n', ',')}\n${list(rows, (r) => `i${r}${',1'.repeat(columns)}`)}\n`,
})
const clusters = (n: number): Tables => ({
  'clusters.csv': `id,cluster,members\n${list(n, (i) => `k${i},Cluster ${i},a`)}\n`,
})
const actors = (n: number): Tables => ({ 'actors.csv': `actor,kind\n${list(n, (i) => `Actor ${i},person`)}\n` })

/** Each limit that touches tables: a small limit, tables of a size, and where the one too many is refused. */
const cases: readonly {
  readonly limit: keyof typeof limits
  readonly name: string
  readonly most: number
  readonly tables: (n: number) => Tables
  readonly refusal: string
}[] = [
  { limit: 'rows', name: 'rows', most: 5, tables: industries, refusal: 'too-many-rows industries.csv 7' },
  {
    limit: 'rows',
    name: 'rows under title lines',
    most: 5,
    tables: (n) => ({ 'industries.csv': `Title\n\n${industries(n)['industries.csv']}` }),
    refusal: 'too-many-rows industries.csv 9',
  },
  {
    limit: 'columns',
    name: 'columns',
    most: 6,
    tables: (n) => ({ 'industries.csv': `id,name${list(n - 2, (i) => `,m${i} 2007`).replaceAll('\n', '')}\nx,y\n` }),
    refusal: 'too-many-columns industries.csv 1',
  },
  {
    limit: 'matrixColumns',
    name: 'columns of a matrix',
    most: 6,
    tables: (n) => matrix(n, 3),
    refusal: 'too-many-columns matrix.csv 1',
  },
  {
    limit: 'cellCharacters',
    name: 'characters of a cell',
    most: 30,
    tables: (n) => ({ 'industries.csv': `id,name,remark\nx,y,${'å'.repeat(n)}\n` }),
    refusal: 'cell-too-long industries.csv 2 remark',
  },
  {
    limit: 'labelCharacters',
    name: 'characters of a label',
    most: 12,
    tables: (n) => ({ 'industries.csv': `id,name\nx,${'å'.repeat(n)}\n` }),
    refusal: 'label-too-long industries.csv 2 name ååååååååååååå',
  },
  {
    limit: 'labelCharacters',
    name: 'characters of a label in uses',
    most: 12,
    tables: (n) => ({ 'uses.csv': `industry,competence\nx,${'å'.repeat(n)}\n` }),
    refusal: 'label-too-long uses.csv 2 competence ååååååååååååå',
  },
  {
    limit: 'industries',
    name: 'industries',
    most: 5,
    tables: industries,
    refusal: 'too-many-industries industries.csv 7 id',
  },
  {
    limit: 'industries',
    name: 'industries that arise from uses',
    most: 5,
    tables: uses,
    refusal: 'too-many-industries uses.csv 7 industry',
  },
  {
    limit: 'industries',
    name: 'industries of a matrix',
    most: 5,
    tables: (n) => matrix(3, n),
    refusal: 'too-many-industries matrix.csv 7 industry',
  },
  {
    limit: 'competences',
    name: 'competences',
    most: 5,
    tables: competences,
    refusal: 'too-many-competences competences.csv 7 id',
  },
  {
    limit: 'competences',
    name: 'competences of a matrix',
    most: 5,
    tables: (n) => matrix(n, 3),
    refusal: 'too-many-competences matrix.csv 1 c5 c5',
  },
  { limit: 'uses', name: 'uses', most: 5, tables: uses, refusal: 'too-many-uses uses.csv 7' },
  {
    limit: 'uses',
    name: 'uses of a matrix',
    most: 12,
    tables: (n) => ({
      'matrix.csv': `;a;b;c\ni1;1;1;1\ni2;1;1;1\ni3;1;1;1\ni4;1;1;${n > 11 ? 1 : 0}\ni5;0;0;${n > 12 ? 1 : 0}\n`,
    }),
    refusal: 'too-many-uses matrix.csv 6',
  },
  { limit: 'clusters', name: 'clusters', most: 5, tables: clusters, refusal: 'too-many-clusters clusters.csv 7' },
  { limit: 'actors', name: 'actors', most: 5, tables: actors, refusal: 'too-many-actors actors.csv 7' },
]

describe('limits are checked with their number and place', () => {
  test.each(cases)('$name: one less and exactly are read, one more is refused', ({ limit, most, tables, refusal }) => {
    const results = [most - 1, most, most + 1].map((n) => readText(tables(n), { limits: { [limit]: most } }))
    expect(
      results.map(({ ok, problems }) => (ok ? 'read' : problems.filter((p) => p.severity === 'error').map(placeOf))),
    ).toEqual(['read', 'read', [refusal]])
    expect(results[2].problems.find((p) => p.severity === 'error')?.values).toMatchObject({ limit: most })
  })

  test('a file: one byte less and exactly are read, one more is refused', () => {
    const table = industries(3)
    const size = table['industries.csv'].length
    const results = [size + 1, size, size - 1].map((fileBytes) => readText(table, { limits: { fileBytes } }))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(results[2].problems).toEqual([
      { code: 'file-too-large', severity: 'error', file: 'industries.csv', values: { bytes: size, limit: size - 1 } },
    ])
  })

  test('the real limits hold for the largest lists: 20,000 industries and 5,000 clusters', () => {
    expect(readText(industries(limits.industries)).ok).toBe(true)
    expect(readText(industries(limits.industries + 1)).ok).toBe(false)
    expect(readText(clusters(limits.clusters)).ok).toBe(true)
    expect(readText(clusters(limits.clusters + 1)).ok).toBe(false)
  })
})
