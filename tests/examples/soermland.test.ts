import { describe, expect, it } from 'vitest'
import { writeProject } from '#core/files'
import { exampleText, faultsOf, readExample, updateExample } from './readExample.ts'
import { withoutSource } from './withoutSource.ts'

const id = 'soermland'
const { project } = readExample(id)
updateExample([id, `${id}.pomona.json`], writeProject(project))

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

  it('has at most seven sectors, an apple tree of stated ties first, and a flower', () => {
    expect(project.dataset.sectors.length).toBeLessThanOrEqual(7)
    expect(project.diagrams.map(({ id, kind, options }) => ({ id, kind, options }))).toEqual([
      { id: 'apple-tree', kind: 'apple-tree', options: { measure: 'ties' } },
      { id: 'food-flower', kind: 'competence-flower', options: { cluster: 'matklustret', measure: 'equal' } },
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
