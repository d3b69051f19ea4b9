import { describe, expect, test } from 'vitest'
import { composeDiagram, type Diagram, type Locale, type Project, paperPage } from '#core'
import { exampleProjects } from '../../pictures/exampleProjects.ts'
import { flowerOf, smallProject } from './competence-flower/smallProject.ts'

const page = paperPage('16:9', true)

function readingOf(project: Project, diagram: Diagram, locale: Locale = 'en'): string {
  return composeDiagram(project, diagram, { locale, page }).description
}

const tree: Diagram = { id: 't', kind: 'apple-tree', name: 't', options: {}, touches: {}, seed: 1 }
const sectors = (values: readonly number[]) => smallProject(values.map((value, i) => ({ sector: `s${i}`, value })))

describe('a flower is read', () => {
  test('by its largest petal with its number, and its largest industry', () => {
    const reading = readingOf(sectors([10, 30, 20]), flowerOf({}))
    expect(reading).toContain('has three petals; the largest is s1, 30 firms (50 %).')
    expect(reading).toContain('Of its 3 industries the largest is i1, 30 firms, in s1.')
  })

  test('by all of the largest where they are equal, in both languages', () => {
    const project = sectors([30, 30, 20])
    expect(readingOf(project, flowerOf({}))).toContain('the largest are s0 and s1, 30 firms (38 %) each.')
    expect(readingOf(project, flowerOf({}), 'sv')).toContain(
      'tre kronblad; de största är s0 och s1, 30 firms (38 %) vardera.',
    )
  })

  test('without a largest where petals are drawn equal', () => {
    const reading = readingOf(sectors([10, 30]), flowerOf({ equalPetals: true }))
    expect(reading).toContain('has two petals, drawn equal.')
    expect(reading).not.toContain('the largest is s')
  })

  test('with what is shared most, and with the actors of its cluster', () => {
    const base = smallProject([
      { sector: 's', value: 10, has: { 'a/x': 1, 'b/y': 1 } },
      { sector: 's', value: 20, has: { 'a/x': 1 } },
    ])
    const actors = [{ actorId: 'n0', role: 'driver' as const }]
    const project: Project = {
      ...base,
      actors: [{ id: 'n0', name: 'The Mill', kind: 'company' }],
      clusters: [{ id: 'c', name: 'Bread', memberIds: ['i0', 'i1'], competenceIds: [], actors, phases: [] }],
    }
    const reading = readingOf(project, flowerOf({ cluster: 'c' }))
    expect(reading).toContain('a and b share most: 1 industry.')
    expect(reading).toContain('Its driver is The Mill.')
    const none = { ...project, clusters: [{ ...project.clusters[0], actors: [] }] }
    expect(readingOf(none, flowerOf({ cluster: 'c' }))).toContain('No driver is named.')
  })

  test('and its title calls no petal the largest where two are', () => {
    const cluster = (values: readonly number[]): Project => ({
      ...sectors(values),
      clusters: [{ id: 'c', name: 'Bread', memberIds: ['i0', 'i1'], competenceIds: [], actors: [], phases: [] }],
    })
    const titleOf = (project: Project) =>
      composeDiagram(project, flowerOf({ cluster: 'c' }), { locale: 'en', page }).title
    expect(titleOf(cluster([10, 30]))).toBe('Bread: s1 is the largest part, 75 %')
    expect(titleOf(cluster([10, 10]))).toBe('Bread: 20 firms')
  })
})

describe('a tree is read', () => {
  test('by its roots, its boughs, its ripest apples and those that ended', () => {
    const found = exampleProjects().find(({ name }) => name === 'demo-region')
    if (!found) throw new Error('no demo region')
    const reading = readingOf(found.project, tree)
    expect(reading).toContain('The tree stands on ten roots; the thickest is Common ground, ')
    expect(reading).toContain('Ten apples hang on it; the ripest are Food that does good and Living soil (maturity).')
    expect(reading).toContain('Ended: Parts for vehicles.')
    expect(readingOf(found.project, tree, 'sv')).toContain('de mognaste är Mat som gör gott och Levande jord (mognad).')
  })

  test('that has no competences as one without roots', () => {
    expect(readingOf(sectors([1, 2]), tree)).toContain(
      'The tree has no roots yet. It carries two boughs; the thickest is s1, 2.',
    )
  })
})
