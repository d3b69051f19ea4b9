import { describe, expect, it } from 'vitest'
import { type Dataset, type Project, phaseMarks, phases } from '#core'
import { read, writeProject } from '#core/files'
import { generateDemoRegion } from '../../examples/demo-region/generateDemoRegion.ts'
import { plantedShared, plantedSupply } from '../../examples/demo-region/planted.ts'
import { rankOf, rankPairs } from './pairs.ts'
import { exampleText, faultsOf, readExample, updateExample } from './readExample.ts'

const id = 'demo-region'
const seeds = [1, 2, 3, 4, 5, 6]
/** Of about 2,700 pairs of shared ground, and 5,500 of supply. */
const topRank = 12

const file = `${id}.pomona.json`
updateExample([id, file], writeProject(projectOf(generateDemoRegion(1))))
const { project } = readExample(id)

function projectOf(region: unknown): Project {
  const result = read([{ name: file, bytes: new TextEncoder().encode(JSON.stringify(region)) }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value.project
}

function pairsOf(industries: readonly string[]): (readonly [string, string])[] {
  return industries.flatMap((a, i) => industries.slice(i + 1).map((b) => [a, b] as const))
}

/** Planted pairs that do not stand in the top ranks, with their ranks. */
function missed(dataset: Dataset): string[] {
  const { ids, group } = dataset.industries
  const sector = (industry: string) => group[ids.indexOf(industry)]
  const across = (pairs: readonly (readonly [string, string])[]) => pairs.filter(([a, b]) => sector(a) !== sector(b))
  const shared = across(plantedShared.flatMap(({ industries }) => pairsOf(industries)))
  const supply = across(
    plantedSupply.flatMap(({ has, needs }) => has.flatMap((a) => needs.map((b) => [a, b] as const))),
  )
  const ranked = { shared: rankPairs(dataset, 'shared'), supply: rankPairs(dataset, 'supply') }
  const rows = [
    ...shared.map((pair) => ({ pair, kind: 'shared' as const })),
    ...supply.map((pair) => ({ pair, kind: 'supply' as const })),
  ]
  return rows.flatMap(({ pair: [a, b], kind }) => {
    const rank = rankOf(ranked[kind], a, b, kind)
    return rank <= topRank ? [] : [`${kind} ${a} ${b}: ${rank}`]
  })
}

describe('the demo region', () => {
  it('is read without a problem and written to the same bytes', () => {
    expect(faultsOf(id)).toEqual([])
  })

  it('is what its generator makes of seed 1', () => {
    const written = new TextDecoder().decode(writeProject(projectOf(generateDemoRegion(1))))
    expect(written).toBe(exampleText(id, file))
    expect(generateDemoRegion(2)).not.toEqual(generateDemoRegion(1))
  })

  it('says in every place that it is made up', () => {
    expect(project.dataset.illustrative).toBe(true)
    for (const text of [project.title, project.source, project.note]) {
      expect(text).toMatchObject({ sv: expect.stringMatching(/påhitta/i), en: expect.stringMatching(/made[ -]up/i) })
    }
    expect(project.subtitle).toMatchObject({
      sv: expect.stringMatching(/påhittad/),
      en: expect.stringMatching(/invented/),
    })
    expect(new Set(project.dataset.industries.sources)).toEqual(new Set(['Illustrative']))
    expect(new Set(project.clusters.map(({ source }) => source))).toEqual(new Set(['Illustrative']))
  })

  it.each(seeds)('has its planted pairs in the top ranks with seed %i', (seed) => {
    expect(missed(projectOf(generateDemoRegion(seed)).dataset)).toEqual([])
  })

  it('would be seen to lack them where their competences were drawn away', () => {
    const region = generateDemoRegion(1)
    const uses = region.project.dataset.uses.filter(({ industry }) => industry !== '10' && industry !== '87')
    const bare = { ...region, project: { ...region.project, dataset: { ...region.project.dataset, uses } } }
    const named = missed(projectOf(bare).dataset).map((text) => text.replace(/:.*/, ''))
    expect(named).toEqual(['shared 10 86', 'shared 10 55', 'shared 10 79', 'supply 26 87', 'supply 28 87'])
  })

  it('shows every phase and every mark, and says why a cluster ended', () => {
    const entries = project.clusters.flatMap((cluster) => cluster.phases)
    expect(new Set(entries.map(({ phase }) => phase))).toEqual(new Set(phases))
    expect(new Set(entries.flatMap(({ marks }) => marks ?? []))).toEqual(new Set(phaseMarks))
    expect(entries.filter(({ phase }) => phase === 'ended').map(({ note }) => note !== undefined)).toEqual([true])
  })

  it('has skewed measures of two years, both roles, and at most seven sectors', () => {
    const { measures, sectors, uses } = project.dataset
    expect(measures.map(({ id, years }) => [id, years])).toEqual([
      ['employees', [2019, 2024]],
      ['firms', [2019, 2024]],
    ])
    const employees = [...measures[0].values[1]].sort((a, b) => b - a)
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
    expect(sum(employees.slice(0, 16))).toBeGreaterThan(sum(employees) / 2)
    expect(new Set(uses.role)).toEqual(new Set([0, 1]))
    expect(sectors.length).toBeLessThanOrEqual(7)
  })

  it('has the counts that its README tells', () => {
    const { industries, competences, uses, sectors, areas } = project.dataset
    const counts = {
      industries: industries.ids.length,
      sectors: sectors.length,
      competences: competences.ids.length,
      areas: areas.length,
      uses: uses.industry.length,
      clusters: project.clusters.length,
      actors: project.actors.length,
      verdicts: project.verdicts.length,
    }
    const readme = exampleText(id, 'README.md')
    for (const [what, count] of Object.entries(counts)) expect(readme).toContain(`| ${what} | ${count} |`)
  })
})
