import { describe, expect, test } from 'vitest'
import { readText, readWith, sampleFile, told } from './sampleFile.ts'

const dataset = 'project.dataset'
const long = 'å'.repeat(501)

/** A change of the sample, and what is told of it. */
const refusals: readonly (readonly [path: string, value: unknown, ...told: string[]])[] = [
  ['format', 'pear', 'not-a-project format'],
  ['format', undefined, 'not-a-project format'],
  ['version', 2, 'version-newer version 2'],
  ['version', 0, 'version-unreadable version 0'],
  ['version', 1.5, 'version-unreadable version 1.5'],
  ['version', '1', 'version-unreadable version 1'],
  ['version', undefined, 'version-unreadable version '],
  ['extra', 1, 'field-unknown extra extra'],
  ['__proto__', 1, 'field-unknown __proto__ __proto__'],
  ['project', undefined, 'field-missing project'],
  ['project', [], 'field-type project []'],
  ['project.__proto__', {}, 'field-unknown project.__proto__ __proto__'],
  ['project.id', '', 'text-empty project.id'],
  ['project.title', undefined, 'field-missing project.title'],
  ['project.title', 7, 'field-type project.title 7'],
  ['project.title', {}, 'field-type project.title {}'],
  ['project.title', long, `label-too-long project.title ${'å'.repeat(199)}…`],
  ['project.title.sv', '', 'text-empty project.title.sv'],
  ['project.title.de', 'Region', 'field-unknown project.title.de de'],
  ['project.modified', 'yesterday', 'field-form project.modified yesterday'],
  ['project.clusters', {}, 'field-type project.clusters {}'],
  ['project.clusters[0]', null, 'field-type project.clusters[0] null'],
  ['project.clusters[0].id', undefined, 'field-missing project.clusters[0].id'],
  ['project.clusters[0].phases[0].year', 20.5, 'field-type project.clusters[0].phases[0].year 20.5'],
  ['project.clusters[0].phases[0].year', 12_003, 'field-too-large project.clusters[0].phases[0].year 12003'],
  ['project.clusters[0].phases[0].phase', 'bloom', 'field-choice project.clusters[0].phases[0].phase bloom'],
  ['project.clusters[0].phases[0].members', -1, 'field-too-small project.clusters[0].phases[0].members -1'],
  ['project.clusters[0].__proto__', {}, 'field-unknown project.clusters[0].__proto__ __proto__'],
  ['project.verdicts[0].pair', ['01.10'], 'list-length project.verdicts[0].pair'],
  ['project.colours["sector:s"]', 8, 'field-too-large project.colours["sector:s"] 8'],
  ['project.names.region', 'x', 'field-form project.names.region region'],
  ['project.names.__proto__', 'x', 'field-form project.names.__proto__ __proto__'],
  ['project.diagrams[0].seed', -1, 'field-too-small project.diagrams[0].seed -1'],
  ['project.diagrams[0].options', [], 'field-type project.diagrams[0].options []'],
  [`${dataset}.weightKind`, 'heavy', 'field-choice project.dataset.weightKind heavy'],
  [`${dataset}.illustrative`, 'no', 'field-type project.dataset.illustrative no'],
  [`${dataset}.measures[0].years`, [2003, 2003], 'year-twice project.dataset.measures[0].years[1] 2003'],
  [`${dataset}.measures[0].years`, ['x'], 'field-type project.dataset.measures[0].years[0] x'],
  [`${dataset}.sectors[1]`, { id: 's', name: 'S' }, 'id-twice project.dataset.sectors[1].id s'],
  [`${dataset}.areas[1]`, { id: 'a', name: 'S' }, 'id-twice project.dataset.areas[1].id a'],
  [`${dataset}.measures[1]`, measure('employees'), 'id-twice project.dataset.measures[1].id employees'],
  [`${dataset}.industries[2]`, { id: '01.10', name: 'I' }, 'id-twice project.dataset.industries[2].id 01.10'],
  [`${dataset}.competences[1].id`, 'c1', 'id-twice project.dataset.competences[1].id c1'],
  ['project.actors[1]', { id: 'x', name: 'X', kind: 'other' }, 'id-twice project.actors[1].id x'],
  ['project.diagrams[1]', sampleFile.project.diagrams[0], 'id-twice project.diagrams[1].id d'],
  ['project.clusters[1]', sampleFile.project.clusters[0], 'id-twice project.clusters[1].id k'],
  [`${dataset}.industries[0].sector`, 'constructor', unknown('industries[0].sector', 'constructor')],
  [`${dataset}.competences[0].area`, '__proto__', unknown('competences[0].area', '__proto__')],
  [`${dataset}.industries[0].measures.toString`, {}, unknown('industries[0].measures.toString', 'toString')],
  [`${dataset}.uses[0].industry`, '1.1', unknown('uses[0].industry', '1.1')],
  [`${dataset}.uses[0].competence[1]`, 'C2', unknown('uses[0].competence[1]', 'C2')],
  [`${dataset}.uses[0].competence[1]`, 2, 'field-type project.dataset.uses[0].competence[1] 2'],
  [`${dataset}.uses[0].competence`, 'c1', 'field-type project.dataset.uses[0].competence c1'],
  [`${dataset}.uses[0].role[1]`, 'lacks', 'field-type project.dataset.uses[0].role[1] lacks'],
  [`${dataset}.uses[0].weight[1]`, 0, 'field-type project.dataset.uses[0].weight[1] 0'],
  [`${dataset}.uses[0].weight[1]`, null, 'field-type project.dataset.uses[0].weight[1] null'],
  [`${dataset}.uses[0].weight`, [1], 'list-length project.dataset.uses[0].weight'],
  [`${dataset}.uses[0].colour`, [1, 2], 'field-unknown project.dataset.uses[0].colour colour'],
  [`${dataset}.uses[1].source[0]`, 5, 'field-type project.dataset.uses[1].source[0] 5'],
  [`${dataset}.uses[1].confidence[0]`, 1.1, 'field-type project.dataset.uses[1].confidence[0] 1.1'],
  [`${dataset}.uses[1].respondents[0]`, -1, 'field-type project.dataset.uses[1].respondents[0] -1'],
  [`${dataset}.uses`, 5, 'field-type project.dataset.uses 5'],
  [`${dataset}.uses[0]`, 5, 'field-type project.dataset.uses[0] 5'],
  [
    `${dataset}.industries[0].measures.employees["1999"]`,
    1,
    'year-unreadable project.dataset.industries[0].measures.employees["1999"] 1999',
  ],
]

function measure(id: string) {
  return { id, name: id, unit: '', additive: true }
}

function unknown(place: string, value: string): string {
  return `reference-unknown project.dataset.${place} ${value}`
}

describe('a project file is refused where it is wrong', () => {
  test('the sample itself is read without a word', () => {
    expect(readText(JSON.stringify(sampleFile))).toMatchObject({ ok: true, problems: [] })
  })

  test.each(refusals.map(([path, value, ...expected]) => ({ path, value, expected })))(
    '$path = $value',
    ({ path, value, expected }) => {
      const result = readWith(path.replaceAll('"', ''), value)
      expect(result.ok).toBe(false)
      expect(told(result.problems)).toEqual(expected)
    },
  )

  test('a number too large to be one is refused even in what is kept untouched', () => {
    const text = JSON.stringify(sampleFile).replace('"leafUnit":10', '"leafUnit":[1e999]')
    expect(told(readText(text).problems)).toEqual(['field-type project.diagrams[0].options.leafUnit[0] Infinity'])
  })

  test('each of many faults is told', () => {
    const result = readText(
      JSON.stringify({ format: 'pomona', version: 1, project: { id: 5, dataset: { uses: [{}] } } }),
    )
    expect(told(result.problems)).toContain('field-type project.id 5')
    expect(told(result.problems)).toContain('field-missing project.clusters')
    expect(told(result.problems)).toContain('field-missing project.dataset.industries')
  })

  test('of a thousand faults of a kind a hundred are told, the rest counted', () => {
    const { problems } = readWith(
      'project.clusters',
      Array.from({ length: 1_000 }, () => 5),
    )
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 1_000, shown: 100 } })
  })
})

describe('what refers to nothing but is the work of the analyst is kept and told', () => {
  test.each([
    ['project.clusters[0].memberIds[0]', '99'],
    ['project.clusters[0].competenceIds[0]', '__proto__'],
    ['project.clusters[0].actors[0].actorId', 'y'],
    ['project.verdicts[0].pair[1]', '99'],
    ['project.attested[0].from', 'industry:99'],
    ['project.colours[area:zz]', 1],
    ['project.names[industry:99]', 'New name'],
  ])('%s = %j', (path, value) => {
    const result = readWith(path, value)
    expect(result).toMatchObject({ ok: true, problems: [{ code: 'reference-lost', severity: 'warning' }] })
    expect(result.problems[0].path?.replaceAll('"', '')).toBe(path)
  })

  test('a diagram of an unknown kind and what else it holds', () => {
    const diagram = { ...sampleFile.project.diagrams[0], kind: 'pear-tree', branches: { of: ['tomorrow', -1e-300] } }
    const result = readWith('project.diagrams[0]', diagram)
    expect(result.ok && result.value.diagrams[0]).toEqual(diagram)
  })

  test('a use that stands twice is added up', () => {
    const result = readWith('project.dataset.uses[0].competence[1]', 'c1')
    expect(result.ok).toBe(true)
    const twice = readWith('project.dataset.uses[1].industry', '01.10')
    expect(twice.ok && [...twice.value.dataset.uses.weight]).toEqual([2, 1, 1.5])
    const again = readWith('project.dataset.uses[0].role', undefined)
    expect(again.ok && [...again.value.dataset.uses.weight]).toEqual([2, 1.5, 1])
  })
})
