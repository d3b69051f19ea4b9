import { describe, expect, test } from 'vitest'
import type { Limits } from '#core'
import { readText, readWith, sampleFile, sampleWith, told } from './sampleFile.ts'

const list = <T>(n: number, entry: (i: number) => T) => Array.from({ length: n }, (_, i) => entry(i))
const named = (n: number) => list(n, (i) => ({ id: `n${i}`, name: 'N' }))
const dataset = 'project.dataset'
const { industries, competences } = sampleFile.project.dataset

/** Each limit that touches project files: a small limit, a place that grows with n, and what is told of one too many. */
const cases: readonly {
  readonly limit: keyof Limits
  readonly most: number
  readonly path: string
  readonly value: (n: number) => unknown
  readonly refusal: string
}[] = [
  {
    limit: 'industries',
    most: 5,
    path: `${dataset}.industries`,
    value: (n) => [...industries, ...named(n - 2)],
    refusal: 'too-many-industries project.dataset.industries',
  },
  {
    limit: 'industries',
    most: 5,
    path: `${dataset}.sectors`,
    value: (n) => [{ id: 's', name: 'S' }, ...named(n - 1)],
    refusal: 'list-too-long project.dataset.sectors',
  },
  {
    limit: 'competences',
    most: 5,
    path: `${dataset}.competences`,
    value: (n) => [...competences, ...named(n - 2)],
    refusal: 'too-many-competences project.dataset.competences',
  },
  {
    limit: 'competences',
    most: 5,
    path: `${dataset}.areas`,
    value: (n) => [{ id: 'a', name: 'A' }, ...named(n - 1)],
    refusal: 'list-too-long project.dataset.areas',
  },
  {
    limit: 'clusters',
    most: 5,
    path: 'project.clusters',
    value: (n) => [
      ...sampleFile.project.clusters,
      ...list(n - 1, (i) => ({ ...sampleFile.project.clusters[0], id: `n${i}` })),
    ],
    refusal: 'too-many-clusters project.clusters',
  },
  {
    limit: 'actors',
    most: 5,
    path: 'project.actors',
    value: (n) => [...sampleFile.project.actors, ...list(n - 1, (i) => ({ id: `n${i}`, name: 'N', kind: 'other' }))],
    refusal: 'too-many-actors project.actors',
  },
  {
    limit: 'uses',
    most: 5,
    path: `${dataset}.uses[1]`,
    value: (n) => ({ industry: '21.1', competence: list(n - 2, (i) => (i % 2 ? 'c1' : 'c2')) }),
    refusal: 'too-many-uses project.dataset.uses[1].competence',
  },
  {
    limit: 'columns',
    most: 5,
    path: `${dataset}.measures[1]`,
    value: (n) => ({ id: 'm', name: 'M', unit: '', additive: false, years: list(n - 2, (i) => 1900 + i) }),
    refusal: 'list-too-long project.dataset.measures',
  },
  {
    limit: 'labelCharacters',
    most: 30,
    path: `${dataset}.industries[0].name`,
    value: (n) => 'å'.repeat(n),
    refusal: `label-too-long project.dataset.industries[0].name ${'å'.repeat(31)}`,
  },
  {
    limit: 'labelCharacters',
    most: 30,
    path: 'project.title.en',
    value: (n) => 'å'.repeat(n),
    refusal: `label-too-long project.title.en ${'å'.repeat(31)}`,
  },
  {
    limit: 'cellCharacters',
    most: 40,
    path: 'project.clusters[0].note',
    value: (n) => 'å'.repeat(n),
    refusal: `text-too-long project.clusters[0].note ${'å'.repeat(41)}`,
  },
  {
    limit: 'cellCharacters',
    most: 40,
    path: `${dataset}.uses[1].source[0]`,
    value: (n) => 'å'.repeat(n),
    refusal: `text-too-long project.dataset.uses[1].source[0] ${'å'.repeat(41)}`,
  },
]

describe('limits of project files', () => {
  test.each(cases)('$limit at $path: one less and exactly are read, one more is refused', (one) => {
    const results = [one.most - 1, one.most, one.most + 1].map((n) =>
      readWith(one.path, one.value(n), { [one.limit]: one.most }),
    )
    expect(results.map((result) => (result.ok ? 'read' : told(result.problems)))).toEqual([
      'read',
      'read',
      [one.refusal],
    ])
    expect(results[2].problems[0].values).toMatchObject({ limit: one.most })
  })

  test('nesting: one level less and exactly are read, one more is refused at its place', () => {
    const nested = (depth: number) => JSON.stringify(sampleWith('project.verdicts[0].evidence', chain(depth - 4)))
    const results = [9, 10, 11].map((depth) => readText(nested(depth), { jsonDepth: 10 }))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(results[2].problems[0]).toMatchObject({ code: 'json-too-deep', row: 1, values: { limit: 10 } })
  })

  test('lists that no project needs so long are refused by their length, before their entries are looked at', () => {
    const small = { industries: 10, competences: 10, clusters: 4, actors: 4 }
    const refusalOf = (path: string, value: unknown) => told(readWith(path, value, small).problems)
    const place = 'project.clusters[0].memberIds'
    const [fitting, tooMany] = [list(20, () => '01.10'), list(21, () => 0)]
    expect(refusalOf(place, fitting)).toEqual([])
    expect(refusalOf(place, tooMany)).toEqual([`list-too-long ${place}`])
    expect(
      refusalOf(
        `${dataset}.uses`,
        list(11, () => 0),
      ),
    ).toEqual(['list-too-long project.dataset.uses'])
    expect(refusalOf('project.verdicts[0].evidence', { numbers: tooMany })).toEqual([])
  })

  test('after a thousand wrong entries the rest of a list is not looked at', () => {
    const { problems } = readWith(
      'project.verdicts',
      list(5_000, () => 0),
    )
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 1_000 } })
  })

  test('a million brackets are refused as too deep, not by a crash', () => {
    expect(told(readText('['.repeat(1_000_000)).problems)).toEqual(['json-too-deep 1:65'])
  })

  test('the file: one byte less and exactly are read, one more is refused', () => {
    const text = JSON.stringify(sampleFile)
    const size = new TextEncoder().encode(text).length
    expect([size + 1, size, size - 1].map((fileBytes) => readText(text, { fileBytes }).ok)).toEqual([true, true, false])
    expect(readText(text, { fileBytes: 10 }).problems).toMatchObject([
      { code: 'file-too-large', values: { bytes: size, limit: 10 } },
    ])
  })
})

/** An object of objects, `depth` deep. */
function chain(depth: number): unknown {
  return depth <= 1 ? {} : { a: chain(depth - 1) }
}
