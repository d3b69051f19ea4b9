import { describe, expect, it } from 'vitest'
import type { Project } from '#core'
import { writeProject } from '#core/files'
import { exampleText, faultsOf, readExample, updateExample } from './readExample.ts'

const id = 'soermland'
const { project } = readExample(id)
updateExample([id, `${id}.pomona.json`], writeProject(project))

/** Where the book's lines should stand and do not. */
function withoutSource({ dataset, clusters, actors, attested }: Project): string[] {
  const { industries, competences, uses } = dataset
  const rows = [
    ...industries.ids.map((name, i) => [name, industries.sources[i]]),
    ...competences.ids.map((name, i) => [name, competences.sources[i]]),
    ...Array.from(uses.industry, (_, i) => [`use ${i}`, uses.texts[uses.source?.[i] ?? 0]]),
    ...clusters.flatMap((cluster) => [
      [cluster.id, cluster.source],
      ...cluster.phases.map((phase) => [`${cluster.id} ${phase.year}`, phase.source]),
    ]),
    ...actors.map((actor) => [actor.id, actor.source]),
    ...attested.map(({ from, to, source }) => [`${from} ${to}`, source]),
  ]
  return rows.flatMap(([name, source]) => (/^L\d+(-\d+)?(, L\d+(-\d+)?)*$/.test(source ?? '') ? [] : [`${name}`]))
}

describe('the example from the book', () => {
  it('is read without a problem and written to the same bytes', () => {
    expect(faultsOf(id)).toEqual([])
  })

  it('has the lines of the book for every row', () => {
    expect(withoutSource(project)).toEqual([])
  })

  it('would be seen to lack the lines of an actor', () => {
    const [first, ...others] = project.actors
    const planted = { ...project, actors: [{ ...first, source: 'somewhere' }, ...others] }
    expect(withoutSource(planted)).toEqual([first.id])
  })

  it('has no number that the text does not give: no measure and no weight', () => {
    expect(project.dataset.measures).toEqual([])
    expect(new Set(project.dataset.uses.weight)).toEqual(new Set([1]))
    expect(project.dataset.illustrative).toBe(false)
  })

  it('has at most seven sectors, and one apple tree of stated ties', () => {
    expect(project.dataset.sectors.length).toBeLessThanOrEqual(7)
    expect(project.diagrams.map(({ id, kind, options }) => ({ id, kind, options }))).toEqual([
      { id: 'apple-tree', kind: 'apple-tree', options: { measure: 'ties' } },
    ])
  })

  it('states no phase of maturity, and the phases of the text only', () => {
    const stated = project.clusters.flatMap(({ id, phases }) =>
      phases
        .filter(({ phase, inferred }) => phase !== 'unknown' && !inferred)
        .map(({ year, phase }) => [id, year, phase]),
    )
    expect(stated).toEqual([
      ['matklustret', 2007, 'growth'],
      ['halsosam', 2007, 'growth'],
      ['fordonskomponent', 2007, 'ended'],
    ])
  })

  it('has the counts that its README tells', () => {
    const { industries, competences, uses, sectors, areas } = project.dataset
    const { clusters, actors, attested } = project
    const counts = {
      industries: industries.ids.length,
      sectors: sectors.length,
      competences: competences.ids.length,
      areas: areas.length,
      uses: uses.industry.length,
      clusters: clusters.length,
      actors: actors.length,
      'attested links': attested.length,
    }
    for (const [what, count] of Object.entries(counts))
      expect(exampleText(id, 'README.md')).toContain(`| ${what} | ${count} |`)
  })
})
